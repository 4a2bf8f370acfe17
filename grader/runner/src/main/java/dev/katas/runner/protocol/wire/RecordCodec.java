package dev.katas.runner.protocol.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes records to bytes and reads them back, component by component.
 *
 * <p>Knows strings, int, long, double, boolean, byte and boolean arrays, enums, lists, records, and
 * sealed interfaces of records (which may be null). The reader decides the types, never the bytes:
 * what a fork sends cannot name a class. Needs nothing but the JDK, because it runs in the fork.
 */
public final class RecordCodec {
  /** A longer string or array is refused when read: 32 MiB. */
  private static final int MAX_LENGTH = 32 << 20;

  private static final int MAX_ELEMENTS = 1 << 20;

  private RecordCodec() {}

  /** Writes a value as the given declared type. */
  public static byte[] encode(Class<?> type, Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, type, value);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a value of the given declared type.
   *
   * @throws IOException if the bytes are not one such value
   */
  public static <T> T decode(Class<T> type, byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Object value = read(in, type);
      if (in.read() >= 0) {
        throw new IOException("bytes left over after " + type.getSimpleName());
      }
      return type.cast(Objects.requireNonNull(value, "null message"));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new IOException("not a " + type.getSimpleName(), e);
    }
  }

  private static void write(DataOutputStream out, Type type, @Nullable Object value)
      throws IOException {
    if (type instanceof ParameterizedType list) {
      List<?> items = (List<?>) Objects.requireNonNull(value);
      out.writeInt(items.size());
      for (Object item : items) {
        write(out, list.getActualTypeArguments()[0], item);
      }
    } else {
      writePlain(out, (Class<?>) type, value);
    }
  }

  private static void writePlain(DataOutputStream out, Class<?> type, @Nullable Object value)
      throws IOException {
    if (type.isSealed()) {
      writeSealed(out, type, value);
      return;
    }
    Object present = Objects.requireNonNull(value, () -> "null " + type.getSimpleName());
    if (type.isRecord()) {
      writeRecord(out, present);
    } else if (type.isEnum()) {
      out.writeUTF(((Enum<?>) present).name());
    } else if (present instanceof String text) {
      writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
    } else if (present instanceof byte[] bytes) {
      writeBytes(out, bytes);
    } else if (present instanceof boolean[] flags) {
      writeFlags(out, flags);
    } else {
      writeNumber(out, type, present);
    }
  }

  private static void writeNumber(DataOutputStream out, Class<?> type, Object value)
      throws IOException {
    if (value instanceof Integer number) {
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeLong(number);
    } else if (value instanceof Double number) {
      out.writeDouble(number);
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else {
      throw new IllegalArgumentException("cannot write a " + type.getName());
    }
  }

  private static void writeSealed(DataOutputStream out, Class<?> type, @Nullable Object value)
      throws IOException {
    if (value == null) {
      out.writeByte(-1);
      return;
    }
    Class<?>[] permitted = type.getPermittedSubclasses();
    for (int i = 0; i < permitted.length; i++) {
      if (permitted[i] == value.getClass()) {
        out.writeByte(i);
        writeRecord(out, value);
        return;
      }
    }
    throw new IllegalArgumentException(value.getClass() + " is not a " + type);
  }

  private static void writeRecord(DataOutputStream out, Object record) throws IOException {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        write(out, component.getGenericType(), component.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }
  }

  private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void writeFlags(DataOutputStream out, boolean[] flags) throws IOException {
    out.writeInt(flags.length);
    for (boolean flag : flags) {
      out.writeBoolean(flag);
    }
  }

  private static @Nullable Object read(DataInputStream in, Type type) throws IOException {
    if (!(type instanceof ParameterizedType list)) {
      return readPlain(in, (Class<?>) type);
    }
    int size = bounded(in.readInt(), MAX_ELEMENTS);
    List<Object> items = new ArrayList<>(Math.min(size, 1024));
    for (int i = 0; i < size; i++) {
      items.add(Objects.requireNonNull(read(in, list.getActualTypeArguments()[0])));
    }
    return items;
  }

  private static @Nullable Object readPlain(DataInputStream in, Class<?> type) throws IOException {
    if (type.isSealed()) {
      int index = in.readByte();
      Class<?>[] permitted = type.getPermittedSubclasses();
      return index < 0 ? null : readRecord(in, permitted[bounded(index, permitted.length - 1)]);
    } else if (type.isRecord()) {
      return readRecord(in, type);
    } else if (type.isEnum()) {
      return readEnum(in, type);
    } else if (type == String.class) {
      return new String(readBytes(in), StandardCharsets.UTF_8);
    } else if (type == byte[].class) {
      return readBytes(in);
    } else if (type == boolean[].class) {
      return readFlags(in);
    }
    return readNumber(in, type);
  }

  private static Object readEnum(DataInputStream in, Class<?> type) throws IOException {
    String name = in.readUTF();
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IOException("no such " + type.getSimpleName());
  }

  private static Object readNumber(DataInputStream in, Class<?> type) throws IOException {
    if (type == int.class) {
      return in.readInt();
    } else if (type == long.class) {
      return in.readLong();
    } else if (type == double.class) {
      return in.readDouble();
    } else if (type == boolean.class) {
      return in.readBoolean();
    }
    throw new IllegalArgumentException("cannot read a " + type.getName());
  }

  private static Object readRecord(DataInputStream in, Class<?> type) throws IOException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = read(in, components[i].getGenericType());
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IOException("cannot make a " + type.getSimpleName(), e);
    }
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[Math.min(bounded(in.readInt(), MAX_LENGTH), in.available())];
    in.readFully(bytes);
    return bytes;
  }

  private static boolean[] readFlags(DataInputStream in) throws IOException {
    boolean[] flags = new boolean[Math.min(bounded(in.readInt(), MAX_LENGTH), in.available())];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = in.readBoolean();
    }
    return flags;
  }

  private static int bounded(int value, int max) throws IOException {
    if (value < 0 || value > max) {
      throw new IOException("length out of range: " + value);
    }
    return value;
  }
}
