package dev.katas.cli.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.cli.render.common.PastScore;
import dev.katas.engine.report.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Renders pages and says what every page must be. */
final class Pages {
  private Pages() {}

  static String html(Report report) throws IOException {
    return html(report, List.of());
  }

  static String html(Report report, List<PastScore> past) throws IOException {
    StringWriter out = new StringWriter();
    new HtmlRenderer(past).render(report, out);
    return out.toString();
  }

  static Document parse(String html) {
    return Jsoup.parse(html);
  }

  static Element one(Element from, String query) {
    Element found = from.select(query).first();
    assertNotNull(found, query);
    return found;
  }

  static boolean hasHandler(Element element) {
    return element.attributes().asList().stream()
        .anyMatch(a -> a.getKey().toLowerCase(Locale.ROOT).startsWith("on"));
  }

  static void assertSound(String html) {
    Document page = parse(html);
    assertLandmarks(page);
    assertHeadings(page);
    Set<String> ids = ids(page);
    assertReferences(page, ids);
    assertSelfContained(page);
    assertNamed(page);
  }

  private static void assertLandmarks(Document page) {
    assertEquals("en", one(page, "html").attr("lang"));
    for (String landmark : List.of("header", "nav[aria-label]", "main", "footer", "h1", "title")) {
      assertEquals(
          1,
          page.select("body > " + landmark + ", head > " + landmark + ", header " + landmark)
              .size(),
          landmark);
    }
    assertEquals("#main", one(page, "body a").attr("href"), "the first link skips to the report");
  }

  private static void assertHeadings(Document page) {
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertTrue(level <= before + 1, "skips a level: " + heading);
      assertTrue(heading.hasText(), "says nothing: " + heading);
      before = level;
    }
  }

  private static Set<String> ids(Document page) {
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertTrue(ids.add(element.id()), "twice: " + element.id());
      assertTrue(element.id().matches("[A-Za-z][A-Za-z0-9-]*"), element.id());
    }
    return ids;
  }

  private static void assertReferences(Document page, Set<String> ids) {
    for (Element link : page.select("[href]")) {
      String href = link.attr("href");
      assertTrue(href.startsWith("#"), "leaves the page: " + href);
      assertTrue(ids.contains(href.substring(1)), "leads nowhere: " + href);
    }
    for (Element labelled : page.select("[aria-labelledby]")) {
      assertTrue(ids.contains(labelled.attr("aria-labelledby")), labelled.tagName());
    }
  }

  private static void assertSelfContained(Document page) {
    assertEquals(0, page.select("[src], link, iframe, object, embed, base, form").size());
    assertEquals(0, page.select("[style]").size(), "the policy forbids style attributes");
    String style = one(page, "style").data();
    assertTrue(!style.contains("url(") && !style.contains("@import"), "the style fetches");
    String policy = one(page, "meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.startsWith("default-src 'none';"), policy);
    assertTrue(policy.contains(hash(style)), "the policy forbids the page's own style");
    assertTrue(policy.contains(hash(one(page, "script").data())), "and its script");
    for (Element element : page.select("body *")) {
      for (Attribute attribute : element.attributes()) {
        assertTrue(!attribute.getValue().contains("http"), attribute.html());
      }
    }
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] sum = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertNamed(Document page) {
    for (Element table : page.select("table")) {
      assertTrue(one(table, "caption").hasText(), "a table without a caption");
      assertTrue(table.select("th:not([scope])").isEmpty(), "a heading without a scope");
    }
    for (Element details : page.select("details")) {
      Element first = details.firstElementChild();
      assertNotNull(first);
      assertEquals("summary", first.tagName());
    }
    for (Element drawing : page.select("svg")) {
      boolean hidden = drawing.attr("aria-hidden").equals("true");
      assertTrue(hidden || drawing.attr("role").equals("img"), "a drawing without a name");
    }
    for (Element region : page.select("[role=region]")) {
      assertTrue(region.hasAttr("aria-label") && region.attr("tabindex").equals("0"));
    }
    for (Element section : page.select("section")) {
      assertTrue(section.hasAttr("aria-labelledby"), "a section without a name");
    }
  }
}
