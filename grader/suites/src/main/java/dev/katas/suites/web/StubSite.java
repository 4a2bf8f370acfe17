package dev.katas.suites.web;

import dev.katas.fixtures.web.SiteOrder;
import dev.katas.fixtures.web.SiteReply;
import dev.katas.fixtures.web.Stub;
import dev.katas.fixtures.web.Visit;
import dev.katas.fixtures.web.route.Route;
import dev.katas.fixtures.web.route.Text;
import dev.katas.runner.protocol.wire.RecordCodec;
import dev.katas.runner.suite.Outside;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A fresh stub site on loopback, with hosts of its own and a request log that only we can read. */
public final class StubSite implements AutoCloseable {
  private final SiteReply.Opened opened;

  private StubSite(SiteReply.Opened opened) {
    this.opened = opened;
  }

  /** Collects what a site answers. */
  public static final class Builder {
    private final List<Stub> stubs = new ArrayList<>();

    /** Adds an address. */
    public Builder on(String host, String path, Route route) {
      stubs.add(new Stub(host, path, route));
      return this;
    }

    /** Adds a page of HTML. */
    public Builder page(String host, String path, String html) {
      return on(host, path, Text.html(html));
    }

    /** Adds all that another description has. */
    public Builder and(Builder other) {
      stubs.addAll(other.stubs);
      return this;
    }

    /** Opens the site. */
    public StubSite open() {
      if (ask(new SiteOrder.Open(stubs)) instanceof SiteReply.Opened opened) {
        return new StubSite(opened);
      }
      throw new IllegalStateException("the stub web did not open a site");
    }
  }

  /** Begins the description of a site. */
  public static Builder with() {
    return new Builder();
  }

  /** Returns an address on a host. */
  public URI url(String host, String path) {
    return URI.create(origin(host) + path);
  }

  /** Returns a host's origin. */
  public String origin(String host) {
    return "http://%s-%s:%d".formatted(host, opened.suffix(), opened.port());
  }

  /** Returns an address on a host's raw port, where raw routes are. */
  public URI rawUrl(String host, String path) {
    return URI.create("http://%s-%s:%d%s".formatted(host, opened.suffix(), opened.rawPort(), path));
  }

  /** Returns an address on a host where nobody listens. */
  public URI deadUrl(String host, String path) {
    return URI.create("http://%s-%s:1%s".formatted(host, opened.suffix(), path));
  }

  /** Returns an address as it is shown: {@code a/path}, or {@code a!/path} on the raw port. */
  public String shorten(String url) {
    String site = "-" + opened.suffix();
    return url.replaceFirst("^https?://([a-z])\\Q%s:%d\\E".formatted(site, opened.port()), "$1")
        .replaceFirst("^https?://([a-z])\\Q%s:%d\\E".formatted(site, opened.rawPort()), "$1!")
        .replaceFirst("^https?://([a-z])\\Q%s\\E".formatted(site), "$1");
  }

  /** Returns the server's clock, in nanoseconds: every later request arrives later. */
  public long clock() {
    if (ask(new SiteOrder.Mark(opened.site())) instanceof SiteReply.Clock clock) {
      return clock.nanos();
    }
    throw new IllegalStateException("the stub web has no clock");
  }

  /** Returns every request so far, in the order of arrival. */
  public List<Visit> visits() {
    if (ask(new SiteOrder.Look(opened.site())) instanceof SiteReply.Log log) {
      return log.visits();
    }
    throw new IllegalStateException("the stub web has no log");
  }

  /** Returns every request for anything but robots.txt so far, in the order of arrival. */
  public List<Visit> pageVisits() {
    return visits().stream().filter(visit -> !visit.isRobots()).toList();
  }

  /** Ends the site: what is still held is dropped. */
  @Override
  public void close() {
    ask(new SiteOrder.Close(opened.site()));
  }

  private static SiteReply ask(SiteOrder order) {
    try {
      byte[] answer = Outside.ask("web", RecordCodec.encode(SiteOrder.class, order));
      return RecordCodec.decode(SiteReply.class, answer);
    } catch (IOException e) {
      throw new IllegalStateException("the stub web's answer cannot be read", e);
    }
  }
}
