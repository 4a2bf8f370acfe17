/** Report formats: each is one constant of {@code ReportFormat} and one package below this one. */
@NullMarked
package dev.katas.cli.render;

import org.jspecify.annotations.NullMarked;
