package dev.katas.suites.gallery;

import dev.katas.contract.gallery.Topic;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Iteration over live data. */
public final class TopicSuite extends ExhibitSuite<Topic> {
  /** Creates the suite. */
  public TopicSuite() {
    super(
        "News goes to the subscribers of one moment",
        Topic.class,
        Model::new,
        Scenario.given(subscribe("a"), subscribe("b")).thread(publish()).thread(subscribe("c")),
        Scenario.given(subscribe("a"), subscribe("b"))
            .thread(publish())
            .thread(unsubscribe("a"), subscribe("d"))
            .then(publish()),
        Scenario.<Topic>given().thread(subscribe("a")).thread(subscribe("b")).then(publish()));
  }

  private static Operation<Topic> subscribe(String name) {
    return Operation.command("subscribe(\"%s\")".formatted(name), s -> s.subscribe(name));
  }

  private static Operation<Topic> unsubscribe(String name) {
    return Operation.command("unsubscribe(\"%s\")".formatted(name), s -> s.unsubscribe(name));
  }

  private static Operation<Topic> publish() {
    return Operation.of("publish()", s -> s.publish());
  }

  private static final class Model implements Topic {
    private final List<String> names = new ArrayList<>();

    @Override
    public void subscribe(String name) {
      names.add(name);
    }

    @Override
    public void unsubscribe(String name) {
      names.remove(name);
    }

    @Override
    public List<String> publish() {
      return List.copyOf(names);
    }
  }
}
