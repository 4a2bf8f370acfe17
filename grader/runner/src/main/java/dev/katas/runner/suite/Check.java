package dev.katas.runner.suite;

import dev.katas.runner.protocol.Level;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/** Marks a method of a correctness suite as one graded check. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Test
public @interface Check {
  /** Stable id, unique within the kata, such as {@code latest-at-or-before}. */
  String id();

  /** What it asks, in the contract's words. */
  String title();

  /** The level it belongs to. */
  Level level() default Level.L1;

  /** What it is worth, 1 or more. */
  int points();
}
