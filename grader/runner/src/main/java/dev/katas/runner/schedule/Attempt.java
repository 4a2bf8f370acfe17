package dev.katas.runner.schedule;

import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.schedule.control.Plan;
import dev.katas.runner.schedule.control.RoundResult;
import dev.katas.runner.schedule.history.History;

/**
 * One schedule that was run, and what it showed.
 *
 * @param plan the schedule
 * @param result what the threads did
 * @param history what the operations answered
 * @param finding what is wrong, or NONE
 * @param complaint for a broken invariant: what it says; else empty
 */
record Attempt(Plan plan, RoundResult result, History history, Finding finding, String complaint) {}
