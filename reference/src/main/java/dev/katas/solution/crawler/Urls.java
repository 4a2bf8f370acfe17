package dev.katas.solution.crawler;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/** Resolving references and canonical forms, as RFC 3986 says; {@link URI#resolve} does not. */
final class Urls {
  private Urls() {}

  /** Returns where a reference leads, in canonical form; empty if that is no http or https URL. */
  static Optional<URI> resolve(URI base, String reference) {
    try {
      URI ref = new URI(reference.strip());
      if (ref.isOpaque()) {
        return Optional.empty();
      }
      String scheme = ref.getScheme() != null ? ref.getScheme() : base.getScheme();
      if (ref.getScheme() != null || ref.getRawAuthority() != null) {
        String authority = ref.getRawAuthority();
        return canonical(scheme, authority, ref.getRawPath(), ref.getRawQuery());
      }
      String path = ref.getRawPath();
      String query = ref.getRawQuery();
      if (path.isEmpty()) {
        query = query != null ? query : base.getRawQuery();
        path = base.getRawPath();
      } else if (!path.startsWith("/")) {
        path = base.getRawPath().substring(0, base.getRawPath().lastIndexOf('/') + 1) + path;
      }
      return canonical(scheme, base.getRawAuthority(), path, query);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Returns the canonical form of an absolute URL. */
  static Optional<URI> canonical(URI url) {
    return canonical(url.getScheme(), url.getRawAuthority(), url.getRawPath(), url.getRawQuery());
  }

  private static Optional<URI> canonical(
      String rawScheme, String rawAuthority, String path, String query) {
    if (rawScheme == null || rawAuthority == null) {
      return Optional.empty();
    }
    String scheme = rawScheme.toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.empty();
    }
    String authority = rawAuthority.toLowerCase(Locale.ROOT);
    String usual = scheme.equals("http") ? ":80" : ":443";
    if (authority.endsWith(usual)) {
      authority = authority.substring(0, authority.length() - usual.length());
    }
    String clean = path == null || path.isEmpty() ? "/" : withoutDots(path);
    try {
      URI url = new URI(scheme + "://" + authority + clean + (query == null ? "" : "?" + query));
      return url.getHost() == null ? Optional.empty() : Optional.of(url);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Removes dot segments; {@code ..} above the root goes nowhere. */
  private static String withoutDots(String path) {
    if (!path.contains("/.")) {
      return path;
    }
    String[] segments = path.substring(1).split("/", -1);
    Deque<String> kept = new ArrayDeque<>();
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      if (segments[i].equals(".") || segments[i].equals("..")) {
        if (segments[i].equals("..") && !kept.isEmpty()) {
          kept.removeLast();
        }
        if (last) {
          kept.addLast("");
        }
      } else {
        kept.addLast(segments[i]);
      }
    }
    return "/" + String.join("/", kept);
  }

  /** Returns scheme, host and port of a canonical URL. */
  static String origin(URI url) {
    return url.getScheme() + "://" + url.getRawAuthority();
  }
}
