package dev.katas.cli.render.junit;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Our own list of what readers of JUnit XML insist on: the strictest of the schemas in use asks for
 * these attributes and this order, and counts must be those of the elements.
 */
final class JunitShape {
  private static final List<String> SUITE =
      List.of("id", "name", "package", "hostname", "tests", "failures", "errors", "skipped");
  private static final List<String> ORDER =
      List.of("properties", "testcase", "system-out", "system-err");

  private final List<String> errors = new ArrayList<>();

  private JunitShape() {}

  /** Returns what is wrong with a text; nothing if it is JUnit XML. */
  static List<String> errors(String xml) {
    JunitShape shape = new JunitShape();
    try {
      Element root = parse(xml).getDocumentElement();
      shape.require(root.getTagName().equals("testsuites"), "the root is " + root.getTagName());
      children(root).forEach(shape::suite);
    } catch (SAXException e) {
      shape.errors.add("not XML: " + e.getMessage());
    }
    return shape.errors;
  }

  static Document parse(String xml) throws SAXException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void suite(Element suite) {
    require(suite.getTagName().equals("testsuite"), "a suite is " + suite.getTagName());
    SUITE.forEach(name -> require(suite.hasAttribute(name), "a suite lacks " + name));
    require(
        suite.getAttribute("timestamp").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d"),
        "timestamp " + suite.getAttribute("timestamp"));
    require(suite.getAttribute("time").matches("\\d+\\.\\d+"), "time of a suite");
    List<Element> parts = children(suite);
    int at = 0;
    for (Element part : parts) {
      int place = ORDER.indexOf(part.getTagName());
      require(place >= at, part.getTagName() + " is out of order");
      at = Math.max(at, place);
    }
    List<Element> tests = parts.stream().filter(e -> e.getTagName().equals("testcase")).toList();
    tests.forEach(this::test);
    count(suite, "tests", tests.size());
    count(suite, "failures", endingIn(tests, "failure"));
    count(suite, "errors", endingIn(tests, "error"));
    count(suite, "skipped", endingIn(tests, "skipped"));
  }

  private void test(Element test) {
    for (String name : List.of("name", "classname", "time")) {
      require(!test.getAttribute(name).isEmpty(), "a test lacks " + name);
    }
    List<Element> ends = children(test);
    require(ends.size() <= 1, "a test ends twice");
    for (Element end : ends) {
      require(!end.getAttribute("message").isEmpty(), "no message: " + test.getAttribute("name"));
      require(
          end.getTagName().equals("skipped") || !end.getAttribute("type").isEmpty(),
          "no type: " + test.getAttribute("name"));
    }
  }

  private void count(Element suite, String attribute, long found) {
    require(
        suite.getAttribute(attribute).equals(Long.toString(found)),
        "%s of %s are %d".formatted(attribute, suite.getAttribute("name"), found));
  }

  private static long endingIn(List<Element> tests, String element) {
    return tests.stream()
        .flatMap(test -> children(test).stream())
        .filter(end -> end.getTagName().equals(element))
        .count();
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      errors.add(otherwise);
    }
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
