package dev.katas.solution.timestore;

import dev.katas.contract.timestore.Disk;
import dev.katas.contract.timestore.DurableStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** A right durable store: a log of checked records behind one compressed file. */
public class LogStore extends GoodStore implements DurableStore {
  static final String LOG = "log";
  static final String COMPACTED = "compacted";
  static final String NEW = "new";

  @Nullable Disk disk;
  boolean written;
  private long records;
  private ByteArrayOutputStream everything = new ByteArrayOutputStream();

  @Override
  public void open(Disk opened) {
    if (disk != null || written) {
      throw new IllegalStateException();
    }
    disk = opened;
    byte[] compacted =
        opened.list().contains(COMPACTED) ? inflate(readAll(opened, COMPACTED)) : new byte[0];
    replay(compacted);
    byte[] log = opened.list().contains(LOG) ? readAll(opened, LOG) : new byte[0];
    int good = replay(log);
    if (good < log.length) {
      repair(opened, log, good);
    }
  }

  void repair(Disk opened, byte[] log, int good) {
    opened.delete(NEW);
    opened.append(NEW, Arrays.copyOf(log, good));
    opened.sync(NEW);
    opened.rename(NEW, LOG);
  }

  @Override
  public void set(String key, String value, long timestamp) {
    version(value, timestamp);
    requireKey(key);
    written = true;
    if (disk != null) {
      byte[] record = frame(records, key, value, timestamp);
      append(disk, record);
      everything.writeBytes(record);
      records++;
    }
    super.set(key, value, timestamp);
  }

  void append(Disk target, byte[] record) {
    target.append(LOG, record);
    target.sync(LOG);
  }

  @Override
  public void compact() {
    if (disk == null) {
      throw new IllegalStateException();
    }
    byte[] packed = deflate(everything.toByteArray());
    if (packed.length < disk.list().stream().mapToLong(disk::size).sum()) {
      replace(disk, packed);
    }
  }

  void replace(Disk target, byte[] packed) {
    target.delete(NEW);
    target.append(NEW, packed);
    target.sync(NEW);
    target.rename(NEW, COMPACTED);
    target.delete(LOG);
  }

  byte[] frame(long serial, String key, String value, long timestamp) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      byte[] body = body(serial, key, value, timestamp);
      out.writeInt(body.length);
      out.writeLong(check(body));
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] body(long serial, String key, String value, long timestamp)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(serial);
    out.writeLong(timestamp);
    byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
    out.writeInt(keyBytes.length);
    out.write(keyBytes);
    out.write(value.getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  long check(byte[] body) {
    CRC32 sum = new CRC32();
    sum.update(body);
    return sum.getValue();
  }

  /** Returns how many bytes were good; a record that was compacted already is passed over. */
  private int replay(byte[] bytes) {
    int good = 0;
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      while (in.available() > 0) {
        int length = in.readInt();
        long check = in.readLong();
        if (length < 20 || length > in.available()) {
          return good;
        }
        byte[] body = in.readNBytes(length);
        if (check != check(body)) {
          return good;
        }
        take(body);
        good += 12 + length;
      }
      return good;
    } catch (IOException e) {
      return good;
    }
  }

  private void take(byte[] body) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
    long serial = in.readLong();
    long timestamp = in.readLong();
    String key = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    String value = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    if (serial == records) {
      super.set(key, value, timestamp);
      everything.writeBytes(frame(serial, key, value, timestamp));
      records++;
    }
  }

  private static byte[] readAll(Disk disk, String name) {
    return disk.read(name, 0, (int) disk.size(name));
  }

  private static byte[] deflate(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] inflate(byte[] packed) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
