package dev.katas.engine.json;

import com.fasterxml.jackson.annotation.JsonValue;

/** Writes a dimension by the name that reports use. */
interface DimensionMixIn {
  /** Returns the name. */
  @JsonValue
  String id();
}
