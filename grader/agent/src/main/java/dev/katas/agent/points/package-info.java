/**
 * Schedule points: hooks woven into a candidate's classes wherever threads can affect each other.
 */
@NullMarked
package dev.katas.agent.points;

import org.jspecify.annotations.NullMarked;
