package dev.katas.runner.protocol;

import java.util.List;

/** What a fork tells the controller. */
public sealed interface ForkMessage
    permits ForkMessage.Planned,
        ForkMessage.Started,
        ForkMessage.Finished,
        ForkMessage.Probes,
        ForkMessage.Asked,
        ForkMessage.Done,
        ForkMessage.Broken {

  /** The checks of every suite, registered before the submission is there. */
  record Planned(List<PlannedCheck> checks) implements ForkMessage {}

  /** A check begins. */
  record Started(String id) implements ForkMessage {}

  /** A check ended. */
  record Finished(CheckResult result) implements ForkMessage {}

  /**
   * Which probes of the instrumented classes were hit.
   *
   * @param classes one entry for each instrumented class that was used
   */
  record Probes(List<ClassProbes> classes) implements ForkMessage {}

  /**
   * The probes of one class.
   *
   * @param classId identity that the instrumentation gave the class
   * @param name the class's name, with slashes
   * @param hit one flag a probe
   */
  @SuppressWarnings("ArrayRecordComponent") // a plain carrier, never compared
  record ClassProbes(long classId, String name, boolean[] hit) {}

  /**
   * A suite asks for something outside the fork.
   *
   * @param number told again by the answer
   * @param service what is asked, such as {@code web}
   * @param question in the service's own words
   */
  @SuppressWarnings("ArrayRecordComponent") // a plain carrier, never compared
  record Asked(int number, String service, byte[] question) implements ForkMessage {}

  /** Everything asked for has been run. */
  record Done() implements ForkMessage {}

  /**
   * The fork itself failed: the grader's fault.
   *
   * @param why in a sentence
   */
  record Broken(String why) implements ForkMessage {}
}
