/** The gallery of general concurrency mistakes: for each exhibit its scenarios and its model. */
@NullMarked
package dev.katas.suites.gallery;

import org.jspecify.annotations.NullMarked;
