package dev.katas.solution.crawler;

import dev.katas.contract.crawler.Answer;
import dev.katas.contract.crawler.Fetcher;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Where answers come from. */
interface Source {
  /**
   * Makes one request.
   *
   * @param tag the ETag of what is known already
   */
  Answer get(URI url, Optional<String> tag) throws IOException, InterruptedException;

  static Source of(Fetcher fetcher) {
    return (url, tag) -> fetcher.fetch(url);
  }
}
