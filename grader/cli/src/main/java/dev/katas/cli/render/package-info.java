/** What every report format is to the verbs; each format is one package below this one. */
@NullMarked
package dev.katas.cli.render;

import org.jspecify.annotations.NullMarked;
