package dev.katas.runner.protocol.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.ForkMessage;
import dev.katas.runner.protocol.ForkMessage.ClassProbes;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.protocol.ScheduleMeasurement.HistoryLine;
import dev.katas.runner.protocol.ScheduleMeasurement.ScheduleStep;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
  private static final WorkMeasurement WORK =
      new WorkMeasurement(
          "get",
          "versions",
          "LOGARITHMIC",
          "counts",
          List.of(new WorkSeries("latest", List.of(new WorkPoint(64, 3.5, 9, 120.25)))),
          "");
  private static final ScheduleMeasurement SCHEDULE =
      new ScheduleMeasurement(
          "two writers",
          Finding.DATA_RACE,
          17,
          "all 17",
          List.of(new HistoryLine("thread 1", "set(\"ä\", \"\uD83D\uDE00\", 1)", "")),
          List.of(new ScheduleStep(1, "writes size", "Store.java", 12)),
          2);

  private static void assertRoundTrip(ForkMessage message) throws IOException {
    byte[] bytes = RecordCodec.encode(ForkMessage.class, message);
    assertEquals(message, RecordCodec.decode(ForkMessage.class, bytes));
  }

  private static CheckResult result(dev.katas.runner.protocol.@Nullable Measurement measurement) {
    return new CheckResult(
        "id", Status.FAILED, "m", "e", "a", List.of("one", "two"), 42, measurement);
  }

  @Test
  void decode_everyMessage_givesItBack() throws IOException {
    assertRoundTrip(
        new ForkMessage.Planned(
            List.of(new PlannedCheck("a", "t", Dimension.COMPLEXITY, Level.L3, 5))));
    assertRoundTrip(new ForkMessage.Started("a"));
    assertRoundTrip(new ForkMessage.Finished(result(null)));
    assertRoundTrip(new ForkMessage.Finished(result(WORK)));
    assertRoundTrip(new ForkMessage.Finished(result(SCHEDULE)));
    assertRoundTrip(new ForkMessage.Done());
    assertRoundTrip(new ForkMessage.Broken("why"));
  }

  @Test
  void decode_probes_givesEveryFlagBack() throws IOException {
    boolean[] hit = {true, false, true};
    ForkMessage message = new ForkMessage.Probes(List.of(new ClassProbes(-5, "a/B", hit)));
    byte[] bytes = RecordCodec.encode(ForkMessage.class, message);
    ForkMessage.Probes back = (ForkMessage.Probes) RecordCodec.decode(ForkMessage.class, bytes);
    assertEquals(-5, back.classes().get(0).classId());
    assertArrayEquals(hit, back.classes().get(0).hit());
  }

  @Test
  void decode_truncatedAtAnyByte_isRefused() {
    byte[] bytes = RecordCodec.encode(ForkMessage.class, new ForkMessage.Finished(result(WORK)));
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(
          IOException.class, () -> RecordCodec.decode(ForkMessage.class, cut), "at " + length);
    }
  }

  @Test
  void decode_bytesLeftOver_isRefused() {
    byte[] bytes = RecordCodec.encode(ForkMessage.class, new ForkMessage.Done());
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    assertThrows(IOException.class, () -> RecordCodec.decode(ForkMessage.class, longer));
  }

  @Test
  void decode_everySingleByteChanged_isRefusedOrAnotherMessage() throws IOException {
    byte[] bytes =
        RecordCodec.encode(ForkMessage.class, new ForkMessage.Finished(result(SCHEDULE)));
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= (byte) 0xFF;
      assertRefusedOrDecoded(changed);
    }
  }

  private static void assertRefusedOrDecoded(byte[] bytes) {
    try {
      RecordCodec.decode(ForkMessage.class, bytes);
    } catch (IOException e) {
      // refused in the one way that callers know
    }
  }
}
