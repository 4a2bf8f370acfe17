package dev.katas.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katas.engine.report.DetectionFigures.Detected;
import dev.katas.engine.report.DetectionFigures.KataFigures;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetectionFiguresTest {
  private static final DetectionFigures FIGURES =
      new DetectionFigures(
          List.of(
              new KataFigures(
                  "q01",
                  List.of(
                      new Detected("complexity", "", 2, 40, 40),
                      new Detected("threadSafety", "data race", 3, 60, 60),
                      new Detected("threadSafety", "deadlock", 1, 20, 19)),
                  4,
                  80,
                  1)));

  @Test
  void words_measured_giveEachKindAndTheFalseAlarms() {
    assertEquals(
        "Measured on 4 known mistakes of this kata: found in 79 of 80 grades; false alarms on 4"
            + " good ones: 1 of 80 grades. By kind: data race 60 of 60, deadlock 19 of 20.",
        FIGURES.words("q01", "threadSafety"));
  }

  @Test
  void words_ofAnotherKata_sayThatItWasNotMeasured() {
    assertEquals(
        "How often such mistakes are found was not measured for this kata.",
        FIGURES.words("q02", "threadSafety"));
  }
}
