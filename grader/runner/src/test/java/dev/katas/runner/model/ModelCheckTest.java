package dev.katas.runner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.contract.NotSolvedYet;
import dev.katas.runner.suite.CheckFailure;
import dev.katas.runner.suite.RunSeed;
import dev.katas.solution.sample.Misbehaving;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelCheckTest {
  private static final ScriptFamily<Tally> ANY =
      new ScriptFamily<>() {
        @Override
        public String name() {
          return "any";
        }

        @Override
        public List<Operation<Tally>> generate(SplittableRandom random) {
          return script(random);
        }
      };

  @Test
  void require_sameAsModel_isSilent() {
    check(Tally::new).require("rule", ANY, 50);
    assertTrue(check(Tally::new).holds(ANY, 50));
  }

  @Test
  void require_wrongAboveALimit_shrinksToTheLimitAndTheFewestSteps() {
    CheckFailure failure = failure(() -> new Limited(37));

    assertEquals(List.of("tally.add(\"a\", 38)", "tally.last(\"a\")"), failure.steps());
    assertEquals("the last number added is answered", failure.getMessage());
    assertEquals("tally.last(\"a\"): Optional[38]", failure.expected());
    assertEquals("tally.last(\"a\"): Optional[37]", failure.actual());
  }

  @Test
  void require_candidateThrows_isToldByClassAndLine() {
    CheckFailure failure = failure(Throwing::new);

    assertTrue(
        failure.actual().matches("tally\\.add.*threw IllegalStateException at Misbehav.*:\\d+"),
        failure::actual);
    assertEquals(1, failure.steps().size());
  }

  @Test
  void require_nullForAnOptionalOrAList_isSaid() {
    CheckFailure failure = failure(AnswersNull::new);

    assertTrue(failure.actual().matches(".*null, where an? (Optional|List) is asked for"));
  }

  @Test
  void require_notSolvedYet_isPassedThrough() {
    assertThrows(NotSolvedYet.class, () -> check(Unsolved::new).require("rule", ANY, 1));
  }

  @Test
  void require_shrinking_staysInsideTheFamily() {
    ScriptFamily<Tally> evenOnly =
        new ScriptFamily<>() {
          @Override
          public String name() {
            return "even";
          }

          @Override
          public List<Operation<Tally>> generate(SplittableRandom random) {
            List<Operation<Tally>> script = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
              script.add(Tally.ADD.with("k" + i % 3, 2 * random.nextLong(1, 1000)));
              script.add(Tally.LAST.with("k" + random.nextInt(3)));
            }
            return script;
          }

          @Override
          public boolean contains(List<Operation<Tally>> script) {
            return script.stream()
                .map(step -> step.argument(Tally.NUMBER))
                .allMatch(number -> number == null || (Long) number % 2 == 0);
          }
        };

    CheckFailure failure =
        assertThrows(
            CheckFailure.class, () -> check(() -> new Limited(36)).require("rule", evenOnly, 20));

    assertEquals(List.of("tally.add(\"a\", 38)", "tally.last(\"a\")"), failure.steps());
  }

  @Test
  void require_sameSeed_findsTheSameCase() {
    assertEquals(failure(() -> new Limited(5)).steps(), failure(() -> new Limited(5)).steps());
  }

  private static CheckFailure failure(Supplier<Tally> subject) {
    RunSeed.use(3);
    return assertThrows(
        CheckFailure.class,
        () -> check(subject).require("the last number added is answered", ANY, 50));
  }

  private static ModelCheck<Tally> check(Supplier<Tally> subject) {
    return new ModelCheck<>("tally", subject, Tally::new);
  }

  private static List<Operation<Tally>> script(SplittableRandom random) {
    List<Operation<Tally>> script = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String name = "name" + random.nextInt(4);
      switch (random.nextInt(3)) {
        case 0 -> script.add(Tally.LAST.with(name));
        case 1 -> script.add(Tally.ALL.with(name));
        default -> script.add(Tally.ADD.with(name, random.nextLong(0, 100)));
      }
    }
    return script;
  }

  /** Never answers more than a limit. */
  private static final class Limited extends Tally {
    private final long limit;

    Limited(long limit) {
      this.limit = limit;
    }

    @Override
    Optional<Long> last(@Nullable String name) {
      return super.last(name).map(number -> Math.min(number, limit));
    }
  }

  private static final class Throwing extends Tally {
    @Override
    void add(@Nullable String name, long number) {
      Misbehaving.throwing();
    }
  }

  @SuppressWarnings("NullAway")
  private static final class AnswersNull extends Tally {
    @Override
    Optional<Long> last(@Nullable String name) {
      return null;
    }

    @Override
    List<Long> all(@Nullable String name) {
      return null;
    }
  }

  private static final class Unsolved extends Tally {
    @Override
    void add(@Nullable String name, long number) {
      throw new NotSolvedYet();
    }
  }
}
