package dev.katas.solution.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katas.contract.crawler.Answer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  private static final URI PAGE = URI.create("http://a.test/dir/page");

  private static List<String> links(String type, String body, int maxBytes) {
    return links(type, body.getBytes(StandardCharsets.UTF_8), maxBytes);
  }

  private static List<String> links(String type, byte[] body, int maxBytes) {
    Answer answer = new Answer(200, Map.of("content-type", type), body);
    return Links.of(PAGE, answer, maxBytes).stream().map(URI::toString).toList();
  }

  @Test
  void of_page_listsEachLinkOnceInOrder() {
    assertEquals(
        List.of("http://a.test/x", "http://a.test/dir/y"),
        links(
            "text/html", "<a href=/x>1</a><a name=n>2</a><a href=y>3</a><a href=/x#f>4</a>", 999));
  }

  @Test
  void of_base_isWhatLinksAreResolvedAgainst() {
    String body = "<base href='/other/'><a href=x rel=nofollow>1</a>";
    assertEquals(List.of("http://a.test/other/x"), links("text/html", body, 999));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://[", "mailto:x@y.test", ""})
  void of_baseThatIsNone_isThePageItself(String base) {
    String body = "<base href='%s'><a href=x>1</a>".formatted(base);
    assertEquals(List.of("http://a.test/dir/x"), links("text/html", body, 999));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text/plain", "application/xhtml+xml", "image/png"})
  void of_otherType_hasNone(String type) {
    assertEquals(List.of(), links(type, "<a href=/x>1</a>", 999));
  }

  /** A charset that is a lie or no charset at all must not cost the page its links. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html; charset=utf-16",
        "text/html; charset=no-such",
        "text/html; charset=\u0001",
        "text/html; charset="
      })
  void of_falseCharset_doesNotThrow(String type) {
    assertEquals(type.contains("utf-16"), links(type, "<a href=/x>1</a>", 999).isEmpty());
  }

  @Test
  void of_charsetOfTheHeader_winsOverTheDocument() {
    String body = "<meta charset=utf-8><a href='/caf\u00e9'>1</a>";
    assertEquals(
        List.of("http://a.test/caf\u00e9"),
        links("text/html; charset=ISO-8859-1", body.getBytes(StandardCharsets.ISO_8859_1), 999));
  }

  @Test
  void of_pageBeyondTheLimit_hasTheLinksBeforeIt() {
    String body = "<a href=/x>1</a>" + " ".repeat(100) + "<a href=/y>2</a>";
    assertEquals(List.of("http://a.test/x"), links("text/html", body, 50));
  }

  @Test
  void of_rubbish_isNoTrouble() {
    byte[] noise = new byte[4096];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 31);
    }
    assertEquals(List.of(), links("text/html", noise, 9999));
  }
}
