/** Solutions of every level of every kata, one package a kata. */
@NullMarked
package dev.katas.solution;

import org.jspecify.annotations.NullMarked;
