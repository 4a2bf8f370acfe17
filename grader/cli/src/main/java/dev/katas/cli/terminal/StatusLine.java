package dev.katas.cli.terminal;

/** The line that tells how far a run is: drawn over on a terminal, plain lines elsewhere. */
public final class StatusLine implements AutoCloseable {
  private static final int BAR = 24;
  private static final String CLEAR = "\r\u001b[K";

  private final Terminal terminal;
  private final boolean quiet;
  private boolean drawn;

  /**
   * Creates a status line.
   *
   * @param quiet whether to say nothing
   */
  public StatusLine(Terminal terminal, boolean quiet) {
    this.terminal = terminal;
    this.quiet = quiet;
  }

  /** Shows how far a run is; on a terminal only. */
  public synchronized void draw(int done, int all, String text) {
    if (quiet || !terminal.live()) {
      return;
    }
    int full = all == 0 ? 0 : Math.min(BAR, BAR * done / all);
    String line =
        "[%s%s] %d/%d %s".formatted("#".repeat(full), ".".repeat(BAR - full), done, all, text);
    int room = terminal.width() - 1;
    terminal.err().print(CLEAR + (line.length() > room ? line.substring(0, room) : line));
    terminal.err().flush();
    drawn = true;
  }

  /** Says that something is reached; not on a terminal, where the drawn line says it. */
  public synchronized void plain(String text) {
    if (!quiet && !terminal.live()) {
      terminal.err().println(text);
      terminal.err().flush();
    }
  }

  /** Says something that must stay. */
  public synchronized void keep(String text) {
    if (!quiet) {
      erase();
      terminal.err().println(text);
      terminal.err().flush();
    }
  }

  /** Makes room for a result on standard output; the line is there again when next drawn. */
  public synchronized void clear() {
    erase();
  }

  @Override
  public synchronized void close() {
    erase();
  }

  private void erase() {
    if (drawn) {
      terminal.err().print(CLEAR);
      terminal.err().flush();
      drawn = false;
    }
  }
}
