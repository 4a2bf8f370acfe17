package dev.katas.suites.gallery;

import dev.katas.contract.gallery.BoundedBuffer;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;
import java.util.ArrayDeque;

/** A bounded buffer. */
public final class BoundedBufferSuite extends ExhibitSuite<BoundedBuffer> {
  /** Creates the suite. */
  public BoundedBufferSuite() {
    super(
        "Every element arrives once, in order, and nobody waits in vain",
        BoundedBuffer.class,
        Model::new,
        Scenario.<BoundedBuffer>given().thread(put(1)).thread(take()),
        Scenario.<BoundedBuffer>given().thread(put(1)).thread(take()).thread(put(2)).then(take()),
        Scenario.given(put(1)).thread(take()).thread(put(2)).thread(take()),
        Scenario.<BoundedBuffer>given()
            .thread(put(1))
            .thread(take())
            .thread(put(2))
            .thread(take()));
  }

  private static Operation<BoundedBuffer> put(int element) {
    return Operation.command("put(%d)".formatted(element), s -> s.put(element));
  }

  private static Operation<BoundedBuffer> take() {
    return Operation.of("take()", s -> s.take());
  }

  private static final class Model implements BoundedBuffer {
    private final ArrayDeque<Integer> elements = new ArrayDeque<>();

    @Override
    public void put(int element) {
      if (!elements.isEmpty()) {
        throw new WouldBlock();
      }
      elements.add(element);
    }

    @Override
    public int take() {
      if (elements.isEmpty()) {
        throw new WouldBlock();
      }
      return elements.remove();
    }
  }
}
