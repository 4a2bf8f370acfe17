package dev.katas.cli.render.junit;

import dev.katas.cli.render.ReportRenderer;
import dev.katas.cli.render.common.Phrases;
import dev.katas.cli.render.common.RatingWords;
import dev.katas.cli.render.common.Shorten;
import dev.katas.cli.render.common.Visible;
import dev.katas.cli.render.junit.JunitCase.End;
import dev.katas.engine.rating.CombinedRating;
import dev.katas.engine.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a report as JUnit XML, with every attribute that one or another reader insists on. */
public final class JunitRenderer implements ReportRenderer {
  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_ATTRIBUTE = 1_000;

  @Override
  public String format() {
    return "junit";
  }

  @Override
  public String fileName() {
    return "junit.xml";
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      line(xml, 0);
      xml.writeStartElement("testsuites");
      List<JunitSuite> suites = JunitSuites.of(report);
      for (int i = 0; i < suites.size(); i++) {
        suite(xml, suites.get(i), i, report);
      }
      end(xml, 0);
      xml.writeEndDocument();
      out.write("\n");
    } catch (XMLStreamException e) {
      throw new IOException("the XML could not be written: " + e.getMessage(), e);
    }
  }

  private static void suite(XMLStreamWriter xml, JunitSuite suite, int id, Report report)
      throws XMLStreamException {
    String name = report.scorecard().kata() + "." + suite.name();
    start(xml, 1, "testsuite");
    attribute(xml, "id", Integer.toString(id));
    attribute(xml, "name", name);
    attribute(xml, "package", report.scorecard().kata());
    attribute(xml, "hostname", "localhost");
    // The format's own pattern has no time zone; it is UTC.
    attribute(xml, "timestamp", report.evidence().startedAt().replaceAll("(\\.\\d+)?Z$", ""));
    attribute(xml, "tests", Integer.toString(suite.cases().size()));
    attribute(xml, "failures", Integer.toString(suite.count(End.FAILED)));
    attribute(xml, "errors", Integer.toString(suite.count(End.BROKEN)));
    attribute(xml, "skipped", Integer.toString(suite.count(End.SKIPPED)));
    attribute(xml, "time", seconds(suite.seconds()));
    properties(xml, report);
    for (JunitCase test : suite.cases()) {
      test(xml, name, test);
    }
    String printed = id == 0 ? report.evidence().output() : "";
    text(xml, 2, "system-out", Shorten.characters(Visible.text(printed), LONGEST_TEXT));
    text(xml, 2, "system-err", "");
    end(xml, 1);
  }

  private static void properties(XMLStreamWriter xml, Report report) throws XMLStreamException {
    start(xml, 2, "properties");
    property(xml, "submission", report.scorecard().submission());
    property(xml, "seed", Long.toString(report.scorecard().seed()));
    property(xml, "verdict", report.scorecard().verdict().name());
    property(xml, "score", String.format(Locale.ROOT, "%.1f", report.scorecard().score()));
    for (CombinedRating rating : report.ratings()) {
      property(
          xml,
          "rated by people: " + rating.competency(),
          "median %s, spread %s (%s)"
              .formatted(
                  Phrases.points(rating.median()),
                  RatingWords.spread(rating),
                  RatingWords.each(rating)));
    }
    end(xml, 2);
  }

  private static void property(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    line(xml, 3);
    xml.writeEmptyElement("property");
    attribute(xml, "name", name);
    attribute(xml, "value", value);
  }

  private static void test(XMLStreamWriter xml, String suite, JunitCase test)
      throws XMLStreamException {
    start(xml, 2, "testcase");
    attribute(xml, "name", test.name());
    attribute(xml, "classname", suite);
    attribute(xml, "time", seconds(test.seconds()));
    if (test.end() != End.PASSED) {
      start(xml, 3, test.end().element());
      attribute(xml, "message", test.message());
      if (test.end() != End.SKIPPED) {
        attribute(xml, "type", test.end() == End.BROKEN ? "grader-fault" : "lost");
      }
      characters(xml, Shorten.characters(test.text(), LONGEST_TEXT));
      xml.writeEndElement();
    }
    end(xml, 2);
  }

  private static void text(XMLStreamWriter xml, int depth, String element, String text)
      throws XMLStreamException {
    start(xml, depth, element);
    characters(xml, text);
    xml.writeEndElement();
  }

  /** Surrogate pairs are whole here, which the JDK's writer otherwise trips over. */
  private static void characters(XMLStreamWriter xml, String text) throws XMLStreamException {
    xml.writeCharacters(Visible.text(text));
  }

  private static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, Shorten.characters(Visible.line(value), LONGEST_ATTRIBUTE));
  }

  private static void start(XMLStreamWriter xml, int depth, String element)
      throws XMLStreamException {
    line(xml, depth);
    xml.writeStartElement(element);
  }

  private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
    line(xml, depth);
    xml.writeEndElement();
  }

  private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }
}
