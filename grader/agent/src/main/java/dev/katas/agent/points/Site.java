package dev.katas.agent.points;

/**
 * One woven place in the code.
 *
 * @param id dense number of the site, the index in {@link SiteTable}
 * @param owner internal name of the class whose member is used, such as {@code java/util/HashMap}
 * @param name the member's name, such as {@code put}
 * @param descriptor the member's descriptor
 * @param text what happens here in words, such as {@code reads field size}
 * @param file the source file, or empty
 * @param line the line in it, or 0
 */
public record Site(
    int id,
    SiteKind kind,
    String owner,
    String name,
    String descriptor,
    String text,
    String file,
    int line) {}
