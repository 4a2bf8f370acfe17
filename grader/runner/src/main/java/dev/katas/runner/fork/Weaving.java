package dev.katas.runner.fork;

import dev.katas.runner.protocol.ClassFile;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.schedule.ScheduleRuntime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses what is done to a submission's classes before they are defined. */
final class Weaving {
  private Weaving() {}

  /** Returns the classes as a dimension's measure needs them. */
  static List<ClassFile> of(Dimension dimension, List<ClassFile> classes) {
    if (dimension != Dimension.THREAD_SAFETY) {
      return classes; // work is counted by an agent, coverage is woven by the controller
    }
    Map<String, byte[]> plain = new LinkedHashMap<>();
    classes.forEach(file -> plain.put(file.name(), file.bytes()));
    List<ClassFile> woven = new ArrayList<>();
    ScheduleRuntime.weave(plain).forEach((name, bytes) -> woven.add(new ClassFile(name, bytes)));
    return woven;
  }
}
