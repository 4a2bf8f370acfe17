package dev.katas.contract.gallery;

/** A ticket that lets one caller in. */
public interface OneTimeTicket {
  /** Returns true to the first caller, false to all others. */
  boolean claim();
}
