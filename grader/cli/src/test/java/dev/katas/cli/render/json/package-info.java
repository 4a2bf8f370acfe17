/** Tests of this report format, over the sample reports. */
@NullMarked
package dev.katas.cli.render.json;

import org.jspecify.annotations.NullMarked;
