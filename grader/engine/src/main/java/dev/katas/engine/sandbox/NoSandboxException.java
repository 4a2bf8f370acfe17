package dev.katas.engine.sandbox;

/** Says why a submission cannot be kept from this machine, and what would help. */
public final class NoSandboxException extends Exception {
  private static final long serialVersionUID = 1L;

  NoSandboxException(Probe probe) {
    super("%s. %s".formatted(probe.problem(), probe.remedy()));
  }
}
