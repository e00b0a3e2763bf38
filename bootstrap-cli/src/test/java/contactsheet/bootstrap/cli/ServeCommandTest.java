package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `serve` tells of its folder, and what it passes on to its S3.
final class ServeCommandTest {
  @Test
  void each_thing_that_is_left_alone_is_named_in_one_line(@TempDir Path data) throws Exception {
    make(data);
    try (var serve = new ServeRun("--data", data.toString())) {
      var told = serve.said().stream().filter(line -> line.startsWith("left alone  ")).toList();
      assertEquals(
          Set.of(
              "left alone  .DS_Store: it is not a folder",
              "left alone  readme.txt: it is not a folder",
              "left alone  .git: it is not named as a bucket can be",
              "left alone  lost+found: it is not named as a bucket can be",
              "left alone  My Photos: it is not named as a bucket can be",
              "left alone  Fotos für Oma: it is not named as a bucket can be",
              "left alone  de: it is not named as a bucket can be",
              "left alone  a\\u009B\\u202Eb: it is not named as a bucket can be",
              "left alone  loop: it is a symbolic link",
              "left alone  holiday/loop: it is a symbolic link",
              "left alone  holiday/pipe: it is neither a file nor a folder",
              "left alone  holiday/f\uFFFDte.jpg: it is not named in UTF-8",
              "left alone  holiday/D/deep.jpg: it is not an object: its key is longer than 1024"
                  + " bytes"),
          told.stream()
              .map(line -> line.replaceAll("(d{200}/)+", "D/"))
              .collect(Collectors.toCollection(TreeSet::new)));
      assertEquals(13, told.size(), told::toString);
      var recorded = serve.said().stream().filter(line -> line.startsWith("recorded")).toList();
      assertEquals(1, recorded.size(), recorded::toString);
      assertTrue(recorded.getFirst().endsWith("s3://holiday/beach.jpg"), recorded::toString);
    }
  }

  private static void make(Path data) throws IOException, InterruptedException {
    Files.writeString(data.resolve(".DS_Store"), "");
    Files.writeString(data.resolve("readme.txt"), "read me");
    for (var name :
        List.of(".git", "lost+found", "My Photos", "Fotos für Oma", "de", "a\u009B\u202Eb")) {
      Files.writeString(Files.createDirectory(data.resolve(name)).resolve("HEAD"), "something");
    }
    Files.createSymbolicLink(data.resolve("loop"), data);
    var bucket = Files.createDirectory(data.resolve("holiday"));
    Files.writeString(bucket.resolve("beach.jpg"), "beach");
    Files.createSymbolicLink(bucket.resolve("loop"), bucket);
    var deep = Files.createDirectories(bucket.resolve(("d".repeat(200) + "/").repeat(6)));
    Files.writeString(deep.resolve("deep.jpg"), "deep");
    // Latin-1, which Java cannot write on a system of UTF-8.
    var script = "mkfifo \"$1/pipe\" && printf x > \"$1/$(printf 'f\\351te.jpg')\"";
    var made = new ProcessBuilder("sh", "-c", script, "sh", bucket.toString()).inheritIO().start();
    assertEquals(0, made.waitFor());
  }

  @Test
  void what_does_not_fit_into_its_memory_is_refused() throws Exception {
    try (var serve = new ServeRun("--memory", "1");
        var s3 = new PlainS3(serve.s3())) {
      // It is read whole, but takes its memory twice while it is put in its place.
      var refused =
          assertThrows(
              IllegalStateException.class,
              () -> s3.put("photos", "large.tif", "image/tiff", new byte[1_000_000]));
      var sentence = String.valueOf(refused.getMessage());
      assertTrue(sentence.contains(" 507"), sentence);
      assertTrue(sentence.contains("keeps at most 1,048,576 bytes in memory"), sentence);
      s3.put("photos", "small.tif", "image/tiff", new byte[300_000]);
      assertEquals(List.of("small.tif"), s3.list("photos").stream().map(o -> o.key()).toList());
    }
  }

  @Test
  void no_memory_at_all_is_refused_with_a_sentence() {
    assertEquals(
        new CommandRun(2, "", "--memory 0: 1 MB or more is needed\n"),
        CommandRun.of("serve", "--memory", "0", "--s3-port", "0", "--api-port", "0"));
  }
}
