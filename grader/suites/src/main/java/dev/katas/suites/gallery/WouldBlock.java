package dev.katas.suites.gallery;

/**
 * What a model throws where the real thing waits: no history can agree with an order that waits.
 */
final class WouldBlock extends RuntimeException {
  private static final long serialVersionUID = 1;
}
