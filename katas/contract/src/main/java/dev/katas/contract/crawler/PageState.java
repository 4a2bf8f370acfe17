package dev.katas.contract.crawler;

/** What became of a page. */
public enum PageState {
  /** It was answered with status 2xx, be it HTML or not. */
  FETCHED,
  /** It was answered with a redirect, whose target is its only link. */
  REDIRECTED,
  /** robots.txt does not allow it: it was not requested. */
  DISALLOWED,
  /** It could not be had: another status, no answer, or an origin that is given up. */
  FAILED,
  /** Level 4: it is as it was in an earlier crawl (status 304), and so are its links. */
  NOT_MODIFIED
}
