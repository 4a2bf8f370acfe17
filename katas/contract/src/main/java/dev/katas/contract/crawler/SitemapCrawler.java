package dev.katas.contract.crawler;

/**
 * Level 4: says that the crawler reads sitemaps.
 *
 * <p>Nothing to implement: for every {@code Sitemap:} line of an origin's robots.txt that leads to
 * the same origin, the crawl gets that file (like robots.txt: without delay, against no limit), and
 * the addresses in its {@code loc} elements are pages of depth 1 at most, if they are on an origin
 * of the crawl.
 */
public interface SitemapCrawler extends Crawler {}
