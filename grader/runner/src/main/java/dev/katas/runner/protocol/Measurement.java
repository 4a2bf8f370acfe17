package dev.katas.runner.protocol;

/** The evidence behind a measured check. */
public sealed interface Measurement permits WorkMeasurement, ScheduleMeasurement {}
