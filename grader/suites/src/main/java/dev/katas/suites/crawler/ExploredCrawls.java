package dev.katas.suites.crawler;

import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.FetchingCrawler;
import dev.katas.contract.crawler.Page;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.schedule.Budget;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;
import dev.katas.runner.schedule.ScheduleCheck;
import dev.katas.runner.suite.MeasuredCheck;
import dev.katas.runner.suite.MeasuredSuite;
import dev.katas.runner.suite.Subject;
import java.util.List;
import java.util.function.Supplier;

/** Thread safety of small crawls over a web in memory, under the controlled scheduler. */
public final class ExploredCrawls implements MeasuredSuite {
  /** A third of it is used: all threads here are the solution's own. */
  private static final Budget BUDGET = new Budget(330, 60, 60);

  @Override
  public List<? extends MeasuredCheck> checks() {
    return List.of(
        new ScheduleCheck<>(
            new PlannedCheck(
                "threads-explored",
                "In every order of its threads a crawl requests each page once and loses none",
                Dimension.THREAD_SAFETY,
                Level.L3,
                6),
            () -> Subject.create(FetchingCrawler.class),
            SequentialCrawler::new,
            List.of(
                Scenario.<FetchingCrawler>given()
                    .thread(crawl("/ -> /a, /b; both -> /x", 2, ExploredCrawls::diamond)),
                Scenario.<FetchingCrawler>given()
                    .thread(crawl("/ -> /a -> /b -> /c", 2, ExploredCrawls::chain))),
            BUDGET));
  }

  private static FakeWeb diamond() {
    return new FakeWeb().page("/", "/a", "/b").page("/a", "/x").page("/b", "/x").page("/x");
  }

  private static FakeWeb chain() {
    return new FakeWeb().page("/", "/a").page("/a", "/b").page("/b", "/c").page("/c", "/");
  }

  private static Operation<FetchingCrawler> crawl(
      String shown, int workers, Supplier<FakeWeb> maker) {
    return Operation.of(
        "crawl(%s, %d workers)".formatted(shown, workers),
        crawler -> {
          FakeWeb web = maker.get();
          CrawlRules rules = CrawlRules.simple().withWorkers(workers);
          List<Page> pages = crawler.crawl(List.of(FakeWeb.url("/")), rules, web);
          return summary(pages, web);
        });
  }

  static String summary(List<Page> pages, FakeWeb web) {
    List<String> found =
        pages.stream()
            .map(page -> "%s at depth %d".formatted(page.url().getPath(), page.depth()))
            .sorted()
            .toList();
    return found + (web.twice().isEmpty() ? "" : ", requested twice: " + web.twice());
  }
}
