package contactsheet.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.local.lambda.FunctionConfiguration;
import contactsheet.local.lambda.FunctionPackage;
import contactsheet.local.lambda.FunctionProcess;
import contactsheet.local.lambda.RuntimeApi;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every start in these tests fails if the AOT cache does not fit.
final class RuntimePackageIT {
  private static final Pattern NAME = Pattern.compile(".*-([0-9a-f]{16})\\.jar");
  private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

  @TempDir Path folder;
  private Path taskRoot;

  @BeforeEach
  void unpack() throws IOException {
    taskRoot = Files.createDirectory(folder.resolve("task"));
    FunctionPackage.unpackTo(taskRoot);
  }

  @Test
  void its_cache_fits_wherever_and_whenever_it_is_unpacked() throws Exception {
    for (var file : files(".*")) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    }
    assertStarts();
  }

  @Test
  void a_cache_of_other_jars_is_refused() throws Exception {
    var jar = files("domain-0.1.0-SNAPSHOT-[0-9a-f]+.jar").getFirst();
    var name = jar.getFileName().toString();
    var changed = name.replaceFirst("[0-9a-f]{16}\\.jar", "0123456789abcdef.jar");
    Files.move(jar, jar.resolveSibling(changed));
    var options = taskRoot.resolve("java.options");
    Files.writeString(options, Files.readString(options).replace(name, changed));
    try (var function = start()) {
      var error = function.initError();
      assertTrue(error.contains("made of other jars than those of this package"), error);
    }
  }

  @Test
  void it_brings_the_roots_of_awss_certificates() {
    assertTrue(Files.exists(taskRoot.resolve("amazon-roots.pem")));
  }

  /// The JDK distinguishes jars by their names only.
  @Test
  void the_name_of_each_jar_tells_its_content() throws Exception {
    for (var jar : files(".*\\.jar")) {
      var name = NAME.matcher(jar.getFileName().toString());
      assertTrue(name.matches(), jar::toString);
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
      assertEquals(HexFormat.of().formatHex(digest, 0, 8), name.group(1), jar::toString);
    }
  }

  /// Sends an event that the function answers without a request to S3 or DynamoDB.
  private void assertStarts() throws Exception {
    try (var function = start()) {
      assertInstanceOf(RuntimeApi.Result.Threw.class, function.invoke("{}"));
    }
  }

  private FunctionProcess start() throws IOException {
    var configuration =
        new FunctionConfiguration(
            "contactsheet.bootstrap.lambda.lean.LeanMetadataFunction",
            Duration.ofSeconds(20),
            Map.of());
    return new FunctionProcess(taskRoot, configuration, NOWHERE, NOWHERE);
  }

  private List<Path> files(String name) throws IOException {
    var pattern = Pattern.compile(name);
    try (Stream<Path> files = Files.walk(taskRoot)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> pattern.matcher(file.getFileName().toString()).matches())
          .toList();
    }
  }
}
