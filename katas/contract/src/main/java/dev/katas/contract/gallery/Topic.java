package dev.katas.contract.gallery;

import java.util.List;

/** Who is told of news. */
public interface Topic {
  /** Adds a subscriber. */
  void subscribe(String name);

  /** Removes a subscriber. */
  void unsubscribe(String name);

  /** Returns who is told now, in the order of subscription: those of one moment. */
  List<String> publish();
}
