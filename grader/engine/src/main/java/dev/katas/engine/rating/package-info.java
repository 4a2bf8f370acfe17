/** What people rate an answer by, and how several people's ratings are combined. */
@NullMarked
package dev.katas.engine.rating;

import org.jspecify.annotations.NullMarked;
