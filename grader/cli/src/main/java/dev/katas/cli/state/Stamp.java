package dev.katas.cli.state;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

/** A moment as a folder's name, such as {@code 20260131-094502-007}: sorts by time. */
public final class Stamp {
  private Stamp() {}

  /** Returns the name of a moment. */
  public static String of(Instant instant, ZoneId zone) {
    // No DateTimeFormatter: it costs the list verb a tenth of its start.
    LocalDateTime time = LocalDateTime.ofInstant(instant, zone);
    return String.format(
        Locale.ROOT,
        "%04d%02d%02d-%02d%02d%02d-%03d",
        time.getYear(),
        time.getMonthValue(),
        time.getDayOfMonth(),
        time.getHour(),
        time.getMinute(),
        time.getSecond(),
        time.getNano() / 1_000_000);
  }

  /** Returns a name as a person reads it, such as {@code 2026-01-31 09:45}. */
  public static String readable(String stamp) {
    if (!stamp.matches("\\d{8}-\\d{6}-\\d{3}")) {
      return stamp;
    }
    return "%s-%s-%s %s:%s"
        .formatted(
            stamp.substring(0, 4),
            stamp.substring(4, 6),
            stamp.substring(6, 8),
            stamp.substring(9, 11),
            stamp.substring(11, 13));
  }
}
