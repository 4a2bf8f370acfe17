package dev.katas.agent.points;

/** What a woven place in the code is about to do. */
public enum SiteKind {
  /** Reads a plain field. */
  FIELD_READ,
  /** Writes a plain field. */
  FIELD_WRITE,
  /** Reads a volatile field. */
  VOLATILE_READ,
  /** Writes a volatile field. */
  VOLATILE_WRITE,
  /** Reads a final static field: safe, but it orders the reader after the class initializer. */
  CONSTANT_READ,
  /** Reads an array element or a range of them. */
  ELEMENT_READ,
  /** Writes an array element or a range of them. */
  ELEMENT_WRITE,
  /** Enters a monitor. */
  MONITOR_ENTER,
  /** Leaves a monitor. */
  MONITOR_EXIT,
  /** Calls the library. */
  CALL,
  /** Hands a collection to the library, which reads it. */
  ARGUMENT_READ,
  /** Hands a collection to the library, which changes it. */
  ARGUMENT_WRITE,
  /** Enters one of the candidate's methods. */
  METHOD
}
