package dev.katas.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.engine.evidence.Evidence.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {
  @TempDir Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String refusal() {
    return String.valueOf(
        assertThrows(SubmissionException.class, () -> SourceFolder.read(List.of(folder)))
            .getMessage());
  }

  private Path zip(String... names) throws IOException {
    Path file = folder.resolve("a.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("class A {}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  @Test
  void read_javaFilesAmongOthers_onlyThoseByPath() throws Exception {
    write("b/B.java", "class B {}");
    write("A.java", "class A {}");
    write("notes.txt", "no");
    List<SourceFile> sources = SourceFolder.read(List.of(folder));
    assertEquals(List.of("A.java", "b/B.java"), sources.stream().map(SourceFile::path).toList());
  }

  @Test
  void read_emptyFolder_saysWhatToDo() {
    assertTrue(refusal().contains("no .java file"));
  }

  @Test
  void read_symbolicLink_isRefused() throws IOException {
    write("A.java", "class A {}");
    Files.createSymbolicLink(folder.resolve("B.java"), folder.resolve("A.java"));
    assertTrue(refusal().contains("B.java is a link"));
  }

  @Test
  void read_moduleInfo_isRefused() throws IOException {
    write("module-info.java", "module a {}");
    assertTrue(refusal().contains("module"));
  }

  @Test
  void read_hugeFile_isRefused() throws IOException {
    write("A.java", "/".repeat(600 << 10));
    assertTrue(refusal().contains("at most"));
  }

  @Test
  void read_notUtf8_isRefused() throws IOException {
    Files.write(folder.resolve("A.java"), new byte[] {(byte) 0xff, (byte) 0xfe});
    assertTrue(refusal().contains("not UTF-8"));
  }

  @Test
  void readArchive_goodEntries_areSources() throws Exception {
    List<SourceFile> sources = SourceArchive.read(zip("x/A.java", "readme.md"));
    assertEquals(List.of("x/A.java"), sources.stream().map(SourceFile::path).toList());
  }

  @Test
  void readArchive_entryOutside_isRefused() throws IOException {
    Path archive = zip("../A.java");
    assertThrows(SubmissionException.class, () -> SourceArchive.read(archive));
  }

  @Test
  void readArchive_notAZip_saysThereIsNothingInIt() throws IOException {
    Path file = Files.writeString(folder.resolve("a.zip"), "not a zip");
    assertThrows(SubmissionException.class, () -> SourceArchive.read(file));
  }
}
