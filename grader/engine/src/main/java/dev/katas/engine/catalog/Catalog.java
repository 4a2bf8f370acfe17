package dev.katas.engine.catalog;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The katas of a checkout: every folder {@code katas/*} that has a {@code kata.yaml}. */
public final class Catalog {
  private static final String DESCRIPTOR = "kata.yaml";

  private final List<Kata> katas;

  private Catalog(List<Kata> katas) {
    this.katas = List.copyOf(katas);
  }

  /**
   * Reads the catalog.
   *
   * @param root the project's top folder
   * @throws CatalogException if a descriptor cannot be read
   */
  public static Catalog open(Path root) {
    List<Kata> katas = new ArrayList<>();
    try (Stream<Path> folders = Files.list(root.resolve("katas"))) {
      for (Path folder : folders.sorted().toList()) {
        Path file = folder.resolve(DESCRIPTOR);
        if (Files.isRegularFile(file)) {
          katas.add(new Kata(read(file), root, folder));
        }
      }
    } catch (IOException e) {
      throw new CatalogException("cannot list the katas under " + root.resolve("katas"), e);
    }
    return new Catalog(katas);
  }

  /** Returns the katas, by id. */
  public List<Kata> katas() {
    return katas;
  }

  /**
   * Returns the kata with an id or slug, in any case.
   *
   * @throws UnknownKataException if there is none; names those there are
   */
  public Kata find(String name) throws UnknownKataException {
    for (Kata kata : katas) {
      if (kata.id().equalsIgnoreCase(name) || kata.descriptor().slug().equalsIgnoreCase(name)) {
        return kata;
      }
    }
    String known = katas.stream().map(Kata::id).collect(Collectors.joining(", "));
    throw new UnknownKataException("There is no kata '%s'. There are: %s.".formatted(name, known));
  }

  private static KataDescriptor read(Path file) {
    ObjectMapper yaml =
        new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    // A list that is left out is an empty one.
    yaml.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    try {
      KataDescriptor descriptor = yaml.readValue(file.toFile(), KataDescriptor.class);
      DescriptorRules.check(file, descriptor);
      return descriptor;
    } catch (JsonProcessingException e) {
      throw new CatalogException(
          "%s is not a kata descriptor: %s".formatted(file, e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new CatalogException("cannot read " + file, e);
    }
  }
}
