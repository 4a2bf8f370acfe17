package dev.katas.agent;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.katas.agent.work.WorkCounting;
import org.junit.jupiter.api.Test;

class AgentTest {
  @Test
  void jvm_withoutAgent_doesNotCount() {
    assertFalse(WorkCounting.isOn());
  }
}
