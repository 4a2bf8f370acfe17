/** A report as SARIF 2.1.0, for code-scanning views. */
@NullMarked
package dev.katas.cli.render.sarif;

import org.jspecify.annotations.NullMarked;
