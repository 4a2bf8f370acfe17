package dev.katas.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String OURS = "dev.katas..";
  private static final String CONTRACT = "dev.katas.contract..";
  private static final String RUNNER = "dev.katas.runner..";
  private static final String ENGINE = "dev.katas.engine..";
  private static final String SUITES = "dev.katas.suites..";
  private static final String CLI = "dev.katas.cli..";

  /** What engine and fork say to each other, and how figures are read. */
  private static final String[] SPOKEN = {
    "dev.katas.runner.protocol..", "dev.katas.runner.growth.."
  };

  /** Parts of the fork whose names and options the engine writes into command lines and classes. */
  private static final String NAMED_ONLY =
      "dev\\.katas\\.runner\\.(fork\\.(ForkMain|TrainingRun)|coverage\\.ProbeStore|work\\.WorkFlags)";

  private static JavaClasses classes = new ClassFileImporter().importClasses(List.of());

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.katas");
  }

  @Test
  void imported_everyModule_isThere() {
    for (String name :
        List.of(
            "contract.timestore.TimeStore",
            "agent.Agent",
            "runner.fork.ForkMain",
            "engine.LocalGrader",
            "suites.timestore.TimeStoreCorrectness",
            "cli.Main")) {
      assertTrue(classes.contain("dev.katas." + name), name);
    }
  }

  @Test
  void contract_dependsOnNothingOfOurs() {
    noClasses()
        .that()
        .resideInAPackage(CONTRACT)
        .should()
        .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAPackage(CONTRACT))))
        .because("a candidate compiles against the contract alone")
        .check(classes);
  }

  @Test
  void runner_isFreeOfTheController() {
    noClasses()
        .that()
        .resideInAPackage(RUNNER)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ENGINE, CLI, SUITES, "com.fasterxml..", "picocli..", "org.yaml..")
        .because("what lives beside a candidate's code carries no third-party weight to attack")
        .check(classes);
  }

  @Test
  void agent_dependsOnNothingOfOurs() {
    noClasses()
        .that()
        .resideInAPackage("dev.katas.agent..")
        .should()
        .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAPackage("dev.katas.agent.."))))
        .because("the agent is loaded before anything else and must not pull it in")
        .check(classes);
  }

  @Test
  void engine_knowsNoVerbAndNoSuite() {
    noClasses()
        .that()
        .resideInAPackage(ENGINE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(CLI, SUITES, CONTRACT)
        .because("to the engine, suites are bytes that it sends, and a kata is a path")
        .check(classes);
  }

  @Test
  void engine_seesOnlyWhatTheRunnerSaysAndHowItGrows() {
    noClasses()
        .that()
        .resideInAPackage(ENGINE)
        .should()
        .dependOnClassesThat(
            resideInAPackage(RUNNER)
                .and(not(resideInAnyPackage(SPOKEN)))
                .and(not(nameMatching(NAMED_ONLY))))
        .because("the engine names the fork's main classes and never runs the fork's parts itself")
        .check(classes);
  }

  @Test
  void cli_reachesTheForkThroughTheEngineOnly() {
    noClasses()
        .that()
        .resideInAPackage(CLI)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(RUNNER, SUITES, CONTRACT).and(not(resideInAnyPackage(SPOKEN))))
        .because("verbs show what the engine found; they measure nothing")
        .check(classes);
  }

  @Test
  void verbs_useNoHeavyLibraryThemselves() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.katas.cli.verb..", "dev.katas.cli.session..", "dev.katas.cli.state..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "gg.jte..", "com.tngtech..")
        .because(
            "'list' must start in an instant: heavy libraries load with the verb that uses them")
        .check(classes);
  }

  @Test
  void processes_areStartedInNamedPlacesOnly() {
    noClasses()
        .that()
        .resideInAPackage(OURS)
        .and()
        .resideOutsideOfPackages(
            "dev.katas.engine.process..",
            "dev.katas.cli.terminal..",
            "dev.katas.fixtures.tree.shells..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(ProcessBuilder.class)
        .because(
            "every child must be bounded and die with the grader; the browser alone may stay, and"
                + " the shells are asked when a fixture is made, never in a grade")
        .check(classes);
  }

  @Test
  void packages_haveNoCycles() {
    for (String module : List.of("engine", "runner", "cli", "suites", "fixtures", "agent")) {
      slices()
          .matching("dev.katas." + module + ".(**)")
          .should()
          .beFreeOfCycles()
          .because("a package is one idea, read without its neighbours'")
          .allowEmptyShould(true)
          .check(classes);
    }
  }
}
