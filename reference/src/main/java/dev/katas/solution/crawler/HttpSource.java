package dev.katas.solution.crawler;

import dev.katas.contract.crawler.Answer;
import dev.katas.contract.crawler.CrawlRules;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Real HTTP. The client's own time-out ends with the headers, so the whole exchange has a second
 * one around it; a body is read up to the limit and then left.
 */
final class HttpSource implements Source {
  private final CrawlRules rules;
  private final HttpClient client;

  HttpSource(CrawlRules rules) {
    this.rules = rules;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(rules.timeout())
            .build();
  }

  @Override
  public Answer get(URI url, Optional<String> tag) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .header("User-Agent", rules.userAgent())
            .timeout(rules.timeout());
    tag.ifPresent(value -> request.header("If-None-Match", value));
    int limit = Math.max(rules.maxBytes(), Robots.MAX_BYTES);
    CompletableFuture<HttpResponse<byte[]>> exchange =
        client.sendAsync(request.build(), info -> new BoundedBody(limit));
    try {
      Duration timeout = rules.timeout();
      HttpResponse<byte[]> response = exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(response.statusCode(), headers(response), response.body());
    } catch (TimeoutException e) {
      throw new IOException("no whole answer in time", e);
    } catch (ExecutionException e) {
      throw new IOException("no answer", e.getCause());
    } finally {
      exchange.cancel(true);
    }
  }

  private static Map<String, String> headers(HttpResponse<byte[]> response) {
    Map<String, String> headers = new HashMap<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    return headers;
  }
}
