package dev.katas.runner.schedule.control;

import dev.katas.agent.points.Site;

/**
 * What a thread is held up by.
 *
 * @param site the call or monitor it is at
 * @param signal whether it waits for a signal (a notify, a count, a result) rather than a lock
 * @param signalsBefore how many signals the round had seen when an endless wait began, else -1
 */
record Obstacle(Site site, boolean signal, int signalsBefore) {}
