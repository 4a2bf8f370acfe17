package dev.katas.solution.crawler;

import dev.katas.contract.crawler.Page;
import dev.katas.contract.crawler.PageState;
import java.net.URI;
import java.util.List;

/** One page on its way through the crawl; guarded by the frontier's lock. */
final class Node {
  final URI url;
  final Origin origin;
  int depth;
  int attempts;
  long notBefore;
  boolean finished;
  private PageState state = PageState.FAILED;
  private int status;
  private List<URI> links = List.of();

  Node(URI url, Origin origin, int depth) {
    this.url = url;
    this.origin = origin;
    this.depth = depth;
  }

  void finish(PageState how, int finalStatus, List<URI> found) {
    finished = true;
    state = how;
    status = finalStatus;
    links = found;
  }

  List<URI> links() {
    return links;
  }

  Page page() {
    return new Page(url, depth, state, status, links);
  }
}
