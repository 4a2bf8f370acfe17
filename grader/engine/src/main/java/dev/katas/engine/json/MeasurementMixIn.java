package dev.katas.engine.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.WorkMeasurement;

/** Names a measurement's kind; a mix-in, as what lives in the fork knows no JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = WorkMeasurement.class, name = "work"),
  @JsonSubTypes.Type(value = ScheduleMeasurement.class, name = "schedules")
})
interface MeasurementMixIn {}
