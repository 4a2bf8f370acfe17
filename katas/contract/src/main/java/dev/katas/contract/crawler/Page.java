package dev.katas.contract.crawler;

import java.net.URI;
import java.util.List;

/**
 * What became of one page.
 *
 * @param url its address in canonical form
 * @param depth length of the shortest way from a seed
 * @param state what became of it
 * @param status the status of the last answer; 0 if there was none
 * @param links where it leads, in canonical form, in the order of the document, each once; empty
 *     unless it is {@link PageState#FETCHED}, {@link PageState#REDIRECTED} or {@link
 *     PageState#NOT_MODIFIED}
 */
public record Page(URI url, int depth, PageState state, int status, List<URI> links) {
  /** Copies the links. */
  public Page {
    links = List.copyOf(links);
  }
}
