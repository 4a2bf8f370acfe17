package dev.katas.solution.unixcd;

import dev.katas.contract.unixcd.Environment;
import dev.katas.contract.unixcd.FileTree;
import dev.katas.contract.unixcd.Session;
import dev.katas.contract.unixcd.Shell;
import java.util.Objects;

/** Opens sessions that share nothing but the tree that they are given. */
public class UnixCd implements Shell {
  @Override
  public Session open(FileTree tree, Environment environment) {
    return new ShellSession(Objects.requireNonNull(tree), Objects.requireNonNull(environment));
  }
}
