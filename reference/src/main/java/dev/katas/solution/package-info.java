/** Solutions of every level of every kata, one package a kata. */
package dev.katas.solution;
