/** The summary of a batch, for spreadsheets and programs. */
@NullMarked
package dev.katas.cli.render.batch;

import org.jspecify.annotations.NullMarked;
