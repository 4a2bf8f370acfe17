package dev.katas.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavesTest {
  @TempDir Path folder;
  private Saves saves = new Saves(List.of());

  @BeforeEach
  void start() throws IOException {
    Files.writeString(folder.resolve("A.java"), "a");
    saves = new Saves(List.of(folder));
  }

  @Test
  void look_nothingSaved_isNothing() {
    assertEquals(List.of(), saves.look());
    assertEquals(List.of(), saves.look());
  }

  @Test
  void look_savedOnce_isToldOnceItHasSettled() throws IOException {
    Files.writeString(folder.resolve("A.java"), "ab");
    assertEquals(List.of(), saves.look(), "it may still be written");
    assertEquals(List.of("A.java"), saves.look());
    assertEquals(List.of(), saves.look(), "told already");
  }

  @Test
  void look_savedInSteps_isOneSave() throws IOException {
    Files.writeString(folder.resolve("A.java"), "ab");
    assertEquals(List.of(), saves.look());
    Files.writeString(folder.resolve("A.java"), "abc");
    assertEquals(List.of(), saves.look(), "it has changed since the last look");
    Files.writeString(folder.resolve("B.java"), "b");
    assertEquals(List.of(), saves.look());
    assertEquals(List.of("A.java", "B.java"), saves.look());
  }

  @Test
  void look_replacedByAnotherFile_isASave() throws IOException {
    Path part = Files.writeString(folder.resolveSibling("part"), "another");
    Files.move(part, folder.resolve("A.java"), StandardCopyOption.REPLACE_EXISTING);
    saves.look();
    assertEquals(List.of("A.java"), saves.look());
  }

  @Test
  void look_newFolderAndDeletedFile_areSaves() throws IOException {
    Files.createDirectories(folder.resolve("deep/er"));
    Files.writeString(folder.resolve("deep/er/C.java"), "c");
    Files.delete(folder.resolve("A.java"));
    saves.look();
    assertEquals(List.of("A.java", "C.java"), saves.look());
  }

  @Test
  void look_folderThatComesLater_isSeen() throws IOException {
    Saves later = new Saves(List.of(folder.resolve("later")));
    Files.createDirectories(folder.resolve("later"));
    Files.writeString(folder.resolve("later/D.java"), "d");
    later.look();
    assertEquals(List.of("D.java"), later.look());
  }
}
