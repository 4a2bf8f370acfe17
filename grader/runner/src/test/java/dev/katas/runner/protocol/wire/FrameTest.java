package dev.katas.runner.protocol.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.katas.runner.protocol.wire.FrameReader.ForgedFrameException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {
  private static final List<byte[]> TOKENS = List.of(new byte[] {1, 2}, new byte[] {3, 4});
  private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);

  private static byte[] written(List<byte[]> tokens, byte[]... payloads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FrameWriter writer = new FrameWriter(out, tokens);
    for (byte[] payload : payloads) {
      writer.write(payload);
    }
    return out.toByteArray();
  }

  private static FrameReader reader(byte[] bytes) {
    return new FrameReader(new ByteArrayInputStream(bytes), TOKENS, 100);
  }

  @Test
  void read_writtenFrames_givesPayloadsThenNull() throws IOException {
    FrameReader reader = reader(written(TOKENS, HELLO, new byte[0]));
    assertArrayEquals(HELLO, reader.read());
    assertArrayEquals(new byte[0], reader.read());
    assertNull(reader.read());
  }

  @Test
  void read_wrongToken_isForged() throws IOException {
    byte[] bytes = written(List.of(new byte[] {9, 9}), HELLO);
    assertThrows(ForgedFrameException.class, () -> reader(bytes).read());
  }

  @Test
  void read_replayedFrame_isForged() throws IOException {
    byte[] once = written(TOKENS, HELLO);
    byte[] twice = Arrays.copyOf(once, once.length * 2);
    System.arraycopy(once, 0, twice, once.length, once.length);
    FrameReader reader = reader(twice);
    assertArrayEquals(HELLO, reader.read());
    assertThrows(ForgedFrameException.class, reader::read);
  }

  @Test
  void read_absurdLength_isForged() {
    byte[] bytes = {0x7f, 0, 0, 0, 1, 2};
    assertThrows(ForgedFrameException.class, () -> reader(bytes).read());
  }

  @Test
  void read_cutWithinFrame_saysSo() throws IOException {
    byte[] bytes = written(TOKENS, HELLO);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    assertThrows(EOFException.class, () -> reader(cut).read());
  }

  @Test
  void write_withoutTokenLeft_fails() {
    assertThrows(IOException.class, () -> written(TOKENS, HELLO, HELLO, HELLO));
  }
}
