/** Tests of the verbs as a person types them, over a grader that is a fake. */
@NullMarked
package dev.katas.cli.verb;

import org.jspecify.annotations.NullMarked;
