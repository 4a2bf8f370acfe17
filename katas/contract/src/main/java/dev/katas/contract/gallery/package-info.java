/**
 * Small contracts for the gallery of general concurrency mistakes: asked of nobody, they prove the
 * grader.
 */
package dev.katas.contract.gallery;
