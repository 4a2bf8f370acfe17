package dev.katas.contract.crawler;

import java.net.URI;
import java.util.List;

/**
 * Levels 1 and 2: crawls web sites over HTTP.
 *
 * <p><b>Which pages.</b> The crawl begins at its seeds, which are at depth 0, and follows the links
 * of the pages it fetches. It stays on the origins (scheme, host and port) of its seeds: a link to
 * anywhere else is listed and not followed. A page's depth is the length of the <em>shortest</em>
 * way from a seed to it, whatever arrives first; pages deeper than {@link CrawlRules#maxDepth()}
 * are not requested and not reported. No more than {@link CrawlRules#maxPages()} different URLs are
 * requested.
 *
 * <p><b>Once.</b> Two addresses with the same canonical form are one page; a page is requested once
 * (retries aside) and reported once. The canonical form of an absolute URL has its scheme and host
 * in lower case, no default port, no fragment, no dot segments and {@code /} for an empty path;
 * nothing else is changed. Every {@link URI} in a report is in canonical form.
 *
 * <p><b>Links.</b> The links of a page are the {@code href}s of its {@code a} elements, resolved as
 * RFC 3986 says against the page's own URL or, if there is a {@code base} element with an {@code
 * href}, against that. Those that are not http or https, or no URL at all, are left out. {@code
 * rel=nofollow} and {@code rel=canonical} change nothing. Only answers with status 200 whose
 * content type is {@code text/html} have links. The encoding is that of the content type header,
 * else that of the document, else UTF-8.
 *
 * <p><b>Redirects</b> (301, 302, 303, 307, 308) are never followed by the HTTP client: a redirect
 * is a page whose only link is its target, which is one level deeper and treated like the target of
 * any other link.
 *
 * <p><b>robots.txt</b> is obeyed as RFC 9309 asks, for the product token that {@link
 * CrawlRules#userAgent()} begins with (all before the first {@code /}). It is requested at most
 * once an origin and crawl, redirects and retries aside. A {@code Crawl-delay} in seconds, with or
 * without decimals, in the group that applies lengthens {@link CrawlRules#delay()} for that origin.
 * Requests for robots.txt itself need no delay and count against no limit.
 *
 * <p><b>Politeness.</b> The starts of two requests to one origin are at least the delay apart, and
 * at most {@link CrawlRules#perHost()} run at the same time; retries are requests like others. An
 * origin that has to wait, is slow or hangs does not keep the others waiting.
 *
 * <p><b>Failures.</b> A request that takes longer than {@link CrawlRules#timeout()} is given up.
 * What fails in this way, by the connection, with a 5xx or with a 429, is tried again {@link
 * CrawlRules#retries()} times at most: after {@link CrawlRules#backoff()}, then after twice as
 * long, and so on; never earlier than a {@code Retry-After} in seconds asks. Other 4xx are not
 * tried again. After {@link CrawlRules#breakerFailures()} pages of one origin in a row have finally
 * failed by the connection, by time or with a 5xx, that origin gets no further request in this
 * crawl, and its pages fail without one.
 *
 * <p>Instances share nothing, and one instance may be used for several crawls, also at once.
 */
public interface Crawler {
  /**
   * Crawls until there is nothing left to do, and has ended every thread that it started by then.
   *
   * @param seeds where to begin; absolute http or https URLs
   * @return every page within the rules, each once, in any order
   * @throws InterruptedException if the calling thread is interrupted; the crawl has then ended
   */
  List<Page> crawl(List<URI> seeds, CrawlRules rules) throws InterruptedException;
}
