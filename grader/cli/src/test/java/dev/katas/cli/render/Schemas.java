package dev.katas.cli.render;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds JSON against a schema on the class path. */
public final class Schemas {
  private Schemas() {}

  /** Returns what a schema of ours (draft 2020-12) finds wrong with a text. */
  public static List<Error> errors(String resource, String json) {
    return errors(SpecificationVersion.DRAFT_2020_12, resource, json);
  }

  /** Returns what a schema finds wrong with a text. */
  public static List<Error> errors(SpecificationVersion draft, String resource, String json) {
    try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no schema " + resource);
      }
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(draft)
          .getSchema(schema)
          .validate(json, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
