package dev.katas.runner.schedule.race;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Tells whether a map's reads change it: an access-ordered LinkedHashMap moves what it answers. */
final class AccessOrder {
  private static final @Nullable Field FIELD = field();

  private AccessOrder() {}

  static boolean of(Object collection) {
    Field field = FIELD;
    if (field == null || !(collection instanceof LinkedHashMap)) {
      return false;
    }
    try {
      return field.getBoolean(collection);
    } catch (IllegalAccessException e) {
      return false;
    }
  }

  /** Needs {@code --add-opens java.base/java.util}; without it such maps count as read only. */
  private static @Nullable Field field() {
    try {
      Field field = LinkedHashMap.class.getDeclaredField("accessOrder");
      return field.trySetAccessible() ? field : null;
    } catch (NoSuchFieldException e) {
      return null;
    }
  }
}
