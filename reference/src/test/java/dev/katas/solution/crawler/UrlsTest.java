package dev.katas.solution.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {
  private static final URI BASE = URI.create("http://a/b/c/d;p?q");

  /** The examples of RFC 3986, 5.4, in canonical form: no fragment, a slash for an empty path. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "g, http://a/b/c/g",
        "./g, http://a/b/c/g",
        "g/, http://a/b/c/g/",
        "/g, http://a/g",
        "//g, http://g/",
        "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y",
        "#s, http://a/b/c/d;p?q",
        "g#s, http://a/b/c/g",
        "g?y#s, http://a/b/c/g?y",
        ";x, http://a/b/c/;x",
        "g;x, http://a/b/c/g;x",
        "g;x?y#s, http://a/b/c/g;x?y",
        "\"\", http://a/b/c/d;p?q",
        "., http://a/b/c/",
        "./, http://a/b/c/",
        ".., http://a/b/",
        "../, http://a/b/",
        "../g, http://a/b/g",
        "../.., http://a/",
        "../../, http://a/",
        "../../g, http://a/g",
        "../../../g, http://a/g",
        "../../../../g, http://a/g",
        "/./g, http://a/g",
        "/../g, http://a/g",
        "g., http://a/b/c/g.",
        ".g, http://a/b/c/.g",
        "g.., http://a/b/c/g..",
        "..g, http://a/b/c/..g",
        "./../g, http://a/b/g",
        "./g/., http://a/b/c/g/",
        "g/./h, http://a/b/c/g/h",
        "g/../h, http://a/b/c/h",
        "g;x=1/./y, http://a/b/c/g;x=1/y",
        "g;x=1/../y, http://a/b/c/y",
        "g?y/./x, http://a/b/c/g?y/./x",
        "g?y/../x, http://a/b/c/g?y/../x"
      })
  void resolve_examplesOfTheRfc_leadWhereItSays(String reference, String expected) {
    assertEquals(Optional.of(URI.create(expected)), Urls.resolve(BASE, reference));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"g:h", "http:g", "mailto:a@b.test", "javascript:void(0)", "http://", "a b", "%zz"})
  void resolve_noWebAddress_isEmpty(String reference) {
    assertEquals(Optional.empty(), Urls.resolve(BASE, reference));
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP://Example.TEST:80, http://example.test/",
    "https://example.test:443/A?B=C, https://example.test/A?B=C",
    "http://example.test:8080/x#y, http://example.test:8080/x",
    "http://example.test/%7Ea/%2F, http://example.test/%7Ea/%2F",
    "http://example.test/?b=2&a=1, http://example.test/?b=2&a=1",
    "http://example.test/a/../../b, http://example.test/b"
  })
  void canonical_sameAddressInAnotherForm_isOne(String url, String expected) {
    assertEquals(Optional.of(URI.create(expected)), Urls.canonical(URI.create(url)));
  }

  @Test
  void origin_portCounts() {
    assertEquals("http://a.test:81", Urls.origin(URI.create("http://a.test:81/x")));
  }
}
