/** Hidden suites of q07, the web crawler. */
@NullMarked
package dev.katas.suites.crawler;

import org.jspecify.annotations.NullMarked;
