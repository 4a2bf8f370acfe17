package dev.katas.engine.measure;

import dev.katas.runner.protocol.ClassFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads the hidden suites' class files, to be sent to a fork; the engine never loads them. */
public final class SuiteClasses {
  private static final String SUFFIX = ".class";

  private SuiteClasses() {}

  /**
   * Reads every class of the given jars and folders.
   *
   * @throws IOException if one of them cannot be read
   */
  public static List<ClassFile> read(List<Path> places) throws IOException {
    List<ClassFile> classes = new ArrayList<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        readFolder(place, classes);
      } else {
        readJar(place, classes);
      }
    }
    return classes;
  }

  private static void readFolder(Path folder, List<ClassFile> classes) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        classes.add(new ClassFile(name(path), Files.readAllBytes(file)));
      }
    }
  }

  private static void readJar(Path jar, List<ClassFile> classes) throws IOException {
    try (InputStream in = Files.newInputStream(jar);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(SUFFIX)) {
          classes.add(new ClassFile(name(entry.getName()), zip.readAllBytes()));
        }
      }
    }
  }

  private static String name(String path) {
    return path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
  }
}
