/** Tests of finding what a person means. */
@NullMarked
package dev.katas.cli.session;

import org.jspecify.annotations.NullMarked;
