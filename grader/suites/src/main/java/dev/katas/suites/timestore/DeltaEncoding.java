package dev.katas.suites.timestore;

import dev.katas.contract.timestore.DeltaEncoded;
import dev.katas.contract.timestore.TimeStore;
import dev.katas.contract.timestore.Version;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.suite.MeasuredCheck;
import dev.katas.runner.suite.Subject;
import dev.katas.runner.work.ShareCheck;
import java.util.ArrayList;
import java.util.List;

/** Level 4: a key whose value changes a little from version to version takes little space. */
final class DeltaEncoding {
  private static final int PARTS = 3;
  private static final int FIELDS = 12;
  private static final int LARGEST = 1024;

  private DeltaEncoding() {}

  static MeasuredCheck check(PlannedCheck plan) {
    return new ShareCheck<>(
        plan,
        "versions, each of which differs from the last in a few characters,",
        PARTS,
        new ShareCheck.Fixture<TimeStore>(
            () -> Subject.offers(DeltaEncoded.class),
            n -> Subject.create(TimeStore.class),
            (i, n) -> {
              String value = document(i);
              return store -> store.set(Timeline.KEY, value, Timeline.time(i));
            },
            DeltaEncoding::plain,
            DeltaEncoding::intact));
  }

  private static List<Version> plain(int n) {
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      versions.add(new Version(Timeline.time(i), document(i)));
    }
    return versions;
  }

  private static boolean intact(TimeStore store) {
    return store.history(Timeline.KEY).equals(plain(LARGEST));
  }

  /** A settings file of a dozen lines, one of which was changed for this version. */
  private static String document(int version) {
    StringBuilder text = new StringBuilder();
    for (int field = 0; field < FIELDS; field++) {
      int changes = (version + FIELDS - field) / FIELDS;
      text.append("service.region-").append(100 + field);
      text.append(".connection.limit=").append(100_000 + changes * 37 % 900_000).append('\n');
    }
    return text.toString();
  }
}
