package dev.katas.engine.admit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The positive list: what of the JDK, and of the libraries that a kata allows, may be used.
 *
 * <p>The list is the resource {@code policy.txt}; its head describes its words.
 */
final class Policy {
  private final Set<String> packages = new HashSet<>();
  private final Set<String> classes = new HashSet<>();
  private final Set<String> exceptClasses = new HashSet<>();
  private final Map<String, Set<String>> members = new HashMap<>();
  private final Map<String, Set<String>> exceptMembers = new HashMap<>();
  private final Map<String, Set<String>> bootstraps = new HashMap<>();
  private final Map<String, String> advice = new LinkedHashMap<>();
  private final List<String> trees = new ArrayList<>();

  /**
   * Reads the list.
   *
   * @param additions a kata's own, in the words of {@code allow} in its descriptor
   */
  Policy(List<String> additions) {
    try (InputStream in = Policy.class.getResourceAsStream("policy.txt")) {
      if (in == null) {
        throw new IllegalStateException("policy.txt is not in the grader's jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String addition : additions) {
      allow(addition);
    }
  }

  private void allow(String addition) {
    int hash = addition.indexOf('#');
    if (addition.endsWith(".*")) {
      trees.add(addition.substring(0, addition.length() - 1));
    } else if (hash > 0) {
      String owner = addition.substring(0, hash);
      members.computeIfAbsent(owner, k -> new HashSet<>()).add(addition.substring(hash + 1));
    } else {
      classes.add(addition);
    }
  }

  private void add(String line) {
    String[] words = line.split(" +");
    List<String> rest = List.of(words).subList(2, words.length);
    switch (words[0]) {
      case "package" -> packages.add(words[1]);
      case "class" -> classes.add(words[1]);
      case "bootstrap" -> bootstraps.put(words[1], Set.copyOf(rest));
      case "member" -> members.computeIfAbsent(words[1], k -> new HashSet<>()).addAll(rest);
      case "except" -> {
        if (rest.isEmpty()) {
          exceptClasses.add(words[1]);
        } else {
          exceptMembers.computeIfAbsent(words[1], k -> new HashSet<>()).addAll(rest);
        }
      }
      case "advice" -> advice.put(words[1], String.join(" ", rest));
      default -> throw new IllegalStateException("policy.txt: " + line);
    }
  }

  /** Returns whether a class may be named at all. */
  boolean allowsType(String name) {
    return wholly(name) || members.containsKey(name);
  }

  /** Returns whether a class is one of a library's, whose members are not looked into. */
  boolean inLibrary(String name) {
    return trees.stream().anyMatch(name::startsWith);
  }

  /**
   * Returns whether a member may be used.
   *
   * @param owner the class that declares it
   * @param descriptor its descriptor, by which some overloads are refused
   */
  boolean allowsMember(String owner, String name, String descriptor) {
    Set<String> except = exceptMembers.getOrDefault(owner, Set.of());
    if (except.contains(name) || except.contains(name + descriptor)) {
      return false;
    }
    return wholly(owner) || members.getOrDefault(owner, Set.of()).contains(name);
  }

  /** Returns whether the compiler may link lambdas, concatenations and the like by a method. */
  boolean allowsBootstrap(String owner, String name) {
    return bootstraps.getOrDefault(owner, Set.of()).contains(name);
  }

  private boolean wholly(String name) {
    if (inLibrary(name) || classes.contains(name)) {
      return true;
    }
    for (String outer = name; !outer.isEmpty(); outer = enclosing(outer)) {
      if (exceptClasses.contains(outer)) {
        return false;
      }
    }
    String home = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    return packages.contains(home) || (home.equals("java.lang") && isException(name));
  }

  private static boolean isException(String name) {
    Class<?> type = Platform.find(name);
    return type != null && Throwable.class.isAssignableFrom(type) && type != Throwable.class;
  }

  private static String enclosing(String name) {
    int dollar = name.lastIndexOf('$');
    return dollar < 0 ? "" : name.substring(0, dollar);
  }

  /** Returns why something is refused and what to use instead; the longest prefix counts. */
  String advice(String what) {
    @Nullable String best = null;
    for (String prefix : advice.keySet()) {
      if (what.startsWith(prefix) && (best == null || prefix.length() > best.length())) {
        best = prefix;
      }
    }
    return best == null
        ? "it is not among the parts of the JDK that a solution needs; use java.util, java.time,"
            + " java.text or java.util.concurrent"
        : advice.getOrDefault(best, "");
  }
}
