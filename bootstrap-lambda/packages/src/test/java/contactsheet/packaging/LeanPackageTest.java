package contactsheet.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeanPackageTest {
  private static final LocalDateTime BUILT = LocalDateTime.of(2026, 11, 1, 0, 0);

  @TempDir Path folder;
  private Path jars;

  @BeforeEach
  void makeJars() throws IOException {
    jars = Files.createDirectory(folder.resolve("jars"));
    jar("domain-1.jar", "META-INF/MANIFEST.MF", "a/A.class", "a/B.class");
    jar("aws-crt-1-linux-x86_64.jar", "crt/C.class", "linux/x86_64/glibc/libaws-crt-jni.so");
    jar("aws-crt-1-linux-aarch_64.jar", "crt/C.class", "linux/armv8/glibc/libaws-crt-jni.so");
    jar("aws-lambda-java-events-1.jar", "e/S3Event.class", "e/SQSBatchResponse$Item.class");
  }

  @Test
  void it_has_the_native_runtime_of_its_processor_beside_the_jars() throws IOException {
    new LeanPackage(jars, Architecture.arm64).writeTo(folder.resolve("arm64"));
    assertEquals(
        List.of(
            "aws-crt-1-linux-aarch_64.jar",
            "aws-lambda-java-events-1.jar",
            "domain-1.jar",
            "libaws-crt-jni.so"),
        names(folder.resolve("arm64/lib")));
    assertEquals(
        "linux/armv8/glibc/libaws-crt-jni.so",
        Files.readString(folder.resolve("arm64/lib/libaws-crt-jni.so")));
    assertEquals(
        List.of("crt/C.class"), entries(folder.resolve("arm64/lib/aws-crt-1-linux-aarch_64.jar")));
  }

  @Test
  void a_processor_without_a_native_runtime_has_no_package() throws IOException {
    Files.delete(jars.resolve("aws-crt-1-linux-aarch_64.jar"));
    var target = folder.resolve("arm64");
    assertThrows(
        IOException.class, () -> new LeanPackage(jars, Architecture.arm64).writeTo(target));
  }

  @Test
  void of_lambdas_events_only_the_answers_are_in_it() throws IOException {
    new LeanPackage(jars, Architecture.x86_64).writeTo(folder.resolve("x86"));
    assertEquals(
        List.of("e/SQSBatchResponse$Item.class"),
        entries(folder.resolve("x86/lib/aws-lambda-java-events-1.jar")));
  }

  /// Java reads one when it comes to the first class of its jar.
  @Test
  void jars_have_no_manifests() throws IOException {
    new LeanPackage(jars, Architecture.x86_64).writeTo(folder.resolve("x86"));
    assertEquals(
        List.of("a/A.class", "a/B.class"), entries(folder.resolve("x86/lib/domain-1.jar")));
  }

  @Test
  void the_same_jars_make_the_same_bytes_in_place_of_what_was_there() throws IOException {
    var lean = new LeanPackage(jars, Architecture.x86_64);
    lean.writeTo(folder.resolve("x86"));
    var jar = folder.resolve("x86/lib/domain-1.jar");
    var first = Files.readAllBytes(jar);
    Files.writeString(folder.resolve("x86/lib/left-over.jar"), "of an earlier build");
    lean.writeTo(folder.resolve("x86"));
    assertArrayEquals(first, Files.readAllBytes(jar));
    assertEquals(false, names(folder.resolve("x86/lib")).contains("left-over.jar"));
  }

  @Test
  void jars_are_not_compressed_within_the_package() throws IOException {
    new LeanPackage(jars, Architecture.x86_64).writeTo(folder.resolve("x86"));
    try (var jar = new ZipFile(folder.resolve("x86/lib/domain-1.jar").toFile())) {
      jar.stream().forEach(entry -> assertEquals(ZipEntry.STORED, entry.getMethod()));
    }
  }

  @Test
  void under_its_hash_a_jar_of_another_content_has_another_name() throws IOException {
    var lib = Files.createDirectory(folder.resolve("lib"));
    new Library(jars.resolve("domain-1.jar")).writeUnderItsHash(lib);
    new Library(jars.resolve("domain-1.jar")).writeUnderItsHash(lib);
    assertEquals(1, names(lib).size());
    jar("domain-1.jar", "a/A.class", "a/C.class");
    new Library(jars.resolve("domain-1.jar")).writeUnderItsHash(lib);
    assertEquals(2, names(lib).size());
  }

  private void jar(String name, String... entries) throws IOException {
    try (var jar = new ZipOutputStream(Files.newOutputStream(jars.resolve(name)))) {
      for (var each : entries) {
        var entry = new ZipEntry(each);
        entry.setTimeLocal(BUILT);
        jar.putNextEntry(entry);
        jar.write(each.getBytes(UTF_8));
      }
    }
  }

  private static List<String> names(Path folder) throws IOException {
    return Folders.files(folder, "").stream().map(file -> file.getFileName().toString()).toList();
  }

  private static List<String> entries(Path jar) throws IOException {
    try (var file = new ZipFile(jar.toFile())) {
      return file.stream().map(ZipEntry::getName).toList();
    }
  }
}
