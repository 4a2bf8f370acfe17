package dev.katas.solution.crawler;

import java.net.URI;
import java.util.List;

/** What an earlier crawl found out about a page. */
record Remembered(String tag, List<URI> links) {}
