package dev.katas.solution.crawler;

import dev.katas.contract.crawler.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the links of a page. */
final class Links {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

  private Links() {}

  /** Returns where an answer leads: nowhere, unless it is a page of HTML. */
  static List<URI> of(URI url, Answer answer, int maxBytes) {
    String type = answer.headers().getOrDefault("content-type", "");
    if (answer.status() != 200 || !type.toLowerCase(Locale.ROOT).strip().startsWith("text/html")) {
      return List.of();
    }
    int length = Math.min(answer.body().length, maxBytes);
    Document page = parse(new ByteArrayInputStream(answer.body(), 0, length), charset(type), url);
    URI base = base(page, url);
    Set<URI> links = new LinkedHashSet<>();
    for (Element anchor : page.select("a[href]")) {
      Urls.resolve(base, anchor.attr("href")).ifPresent(links::add);
    }
    return List.copyOf(links);
  }

  private static Document parse(ByteArrayInputStream body, String charset, URI url) {
    try {
      return Jsoup.parse(body, charset, url.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  /** Returns the header's charset, or null: then the document is asked, then it is UTF-8. */
  private static String charset(String contentType) {
    Matcher matcher = CHARSET.matcher(contentType);
    try {
      return matcher.find() && Charset.isSupported(matcher.group(1)) ? matcher.group(1) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static URI base(Document page, URI url) {
    Element element = page.selectFirst("base[href]");
    Optional<URI> base =
        element == null ? Optional.empty() : Urls.resolve(url, element.attr("href"));
    return base.orElse(url);
  }
}
