package dev.katas.runner.fork;

import java.io.IOException;
import java.io.OutputStream;

/** Passes on a bounded number of bytes and drops the rest: a gigabyte of prints must not hurt. */
final class CappedOutput extends OutputStream {
  private final OutputStream out;
  private long left;

  CappedOutput(OutputStream out, long bytes) {
    this.out = out;
    this.left = bytes;
  }

  @Override
  public synchronized void write(int b) throws IOException {
    if (left > 0) {
      left--;
      out.write(b);
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    int taken = (int) Math.min(length, left);
    if (taken > 0) {
      left -= taken;
      out.write(bytes, offset, taken);
    }
  }

  @Override
  public synchronized void flush() throws IOException {
    out.flush();
  }
}
