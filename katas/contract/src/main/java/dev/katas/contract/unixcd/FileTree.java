package dev.katas.contract.unixcd;

/**
 * A tree of directories, files and symbolic links, to be read only. Any number of threads may use
 * it at the same time.
 *
 * <p>A path is text: names with {@code /} between them. A name is any text that is not empty and
 * has no {@code /} in it, {@code .} and {@code ..} excepted, which no entry is called. Blanks, line
 * feeds, a dash in front and names of any length are nothing special.
 */
public interface FileTree {
  /** Returns the root directory, which is its own parent. */
  Node root();
}
