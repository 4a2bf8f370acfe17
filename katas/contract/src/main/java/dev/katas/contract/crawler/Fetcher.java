package dev.katas.contract.crawler;

import java.io.IOException;
import java.net.URI;

/** A way to the web: makes one request and answers what came back. */
public interface Fetcher {
  /**
   * Makes one GET request; redirects are answered, not followed. May be called from several threads
   * at once.
   *
   * @throws IOException if no answer came
   * @throws InterruptedException if the thread was interrupted while waiting
   */
  Answer fetch(URI url) throws IOException, InterruptedException;
}
