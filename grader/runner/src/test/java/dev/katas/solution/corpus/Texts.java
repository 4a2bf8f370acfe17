package dev.katas.solution.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Structures that work on text. */
final class Texts {
  private Texts() {}

  static final class Log implements Box {
    private String log = "";

    @Override
    public void add(int key) {
      log += key;
    }

    @Override
    public Object ask(int key) {
      return log.indexOf("x" + key);
    }
  }

  static final class Builder implements Box {
    private final StringBuilder log = new StringBuilder();

    @Override
    public void add(int key) {
      log.append(key).append(';');
    }

    @Override
    public Object ask(int key) {
      return log.charAt(log.length() / 2);
    }
  }

  static final class AtFront implements Box {
    private final StringBuilder log = new StringBuilder();

    @Override
    public void add(int key) {
      log.insert(0, key);
    }

    @Override
    public Object ask(int key) {
      return log.toString();
    }
  }

  static final class Matched implements Box {
    private static final Pattern DIGITS = Pattern.compile("(\\d+);");
    private final StringBuilder log = new StringBuilder();

    @Override
    public void add(int key) {
      log.append(key).append(';');
    }

    @Override
    public Object ask(int key) {
      return DIGITS.matcher(log).results().count();
    }
  }

  static final class Joined implements Box {
    private final List<String> parts = new ArrayList<>();

    @Override
    public void add(int key) {
      parts.add(Integer.toString(key));
    }

    @Override
    public Object ask(int key) {
      return String.join(",", parts);
    }
  }

  static final class Split implements Box {
    private final StringBuilder log = new StringBuilder();

    @Override
    public void add(int key) {
      log.append(key).append(';');
    }

    @Override
    public Object ask(int key) {
      return log.toString().split(";", -1).length;
    }
  }

  static final class Collected implements Box {
    private final List<Integer> keys = new ArrayList<>();

    @Override
    public void add(int key) {
      keys.add(key);
    }

    @Override
    public Object ask(int key) {
      return keys.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
  }

  static final class Concatenated implements Box {
    private final List<Integer> keys = new ArrayList<>();

    @Override
    public void add(int key) {
      keys.add(key);
    }

    @Override
    public Object ask(int key) {
      String all = "";
      for (int each : keys) {
        all += each;
      }
      return all;
    }
  }
}
