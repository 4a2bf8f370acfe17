/**
 * Reference solution of kata q07: one lock, one queue for each origin, workers that own nothing.
 */
package dev.katas.solution.crawler;
