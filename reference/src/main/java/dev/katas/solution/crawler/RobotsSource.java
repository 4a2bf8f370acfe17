package dev.katas.solution.crawler;

import dev.katas.contract.crawler.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Gets an origin's robots.txt, and the sitemaps that it names. */
final class RobotsSource {
  /** RFC 9309, 2.3.1.2. */
  private static final int REDIRECTS = 5;

  private final Source source;
  private final String userAgent;

  RobotsSource(Source source, String userAgent) {
    this.source = source;
    this.userAgent = userAgent;
  }

  /** Returns the pages that an origin's own sitemaps name. */
  List<URI> sitemaps(String origin, Robots robots) throws InterruptedException {
    List<URI> pages = new ArrayList<>();
    for (String place : robots.sitemaps()) {
      Optional<URI> sitemap = Urls.resolve(URI.create(origin + "/"), place);
      if (sitemap.isPresent() && Urls.origin(sitemap.get()).equals(origin)) {
        pages.addAll(sitemap(sitemap.get()));
      }
    }
    return pages;
  }

  /** Returns what an origin's robots.txt says; asks for it. */
  Robots get(String origin) throws InterruptedException {
    URI url = URI.create(origin + "/robots.txt");
    for (int i = 0; i <= REDIRECTS; i++) {
      Answer answer;
      try {
        answer = source.get(url, Optional.empty());
      } catch (IOException | UncheckedIOException e) {
        return Robots.DISALLOW_ALL;
      }
      int status = answer.status();
      if (status >= 500) {
        return Robots.DISALLOW_ALL;
      } else if (status >= 200 && status < 300) {
        return Robots.parse(answer.body(), userAgent);
      }
      Optional<URI> target =
          status >= 300 && status < 400
              ? Urls.resolve(url, answer.headers().getOrDefault("location", ""))
              : Optional.empty();
      if (target.isEmpty()) {
        return Robots.ALLOW_ALL;
      }
      url = target.get();
    }
    return Robots.ALLOW_ALL;
  }

  private List<URI> sitemap(URI url) throws InterruptedException {
    List<URI> pages = new ArrayList<>();
    try {
      Answer answer = source.get(url, Optional.empty());
      if (answer.status() == 200) {
        Document xml =
            Jsoup.parse(
                new ByteArrayInputStream(answer.body()), null, url.toString(), Parser.xmlParser());
        for (Element place : xml.select("loc")) {
          Urls.resolve(url, place.text()).ifPresent(pages::add);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // a sitemap is a help, not a need
    }
    return pages;
  }
}
