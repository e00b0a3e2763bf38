package contactsheet.local.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A folder as people have them.
final class OddThings {
  /// The server's messages about them, except about names that Java cannot write.
  static final Map<String, String> EXPECTED =
      Map.of(
          ".DS_Store", "not a folder",
          "readme.txt", "not a folder",
          ".git", "not named as a bucket can be",
          "lost+found", "not named as a bucket can be",
          "My Photos", "not named as a bucket can be",
          "Fotos für Oma", "not named as a bucket can be",
          "de", "not named as a bucket can be",
          "loop", "a symbolic link",
          "holiday/loop", "a symbolic link",
          "holiday/pipe", "neither a file nor a folder");

  private OddThings() {}

  static void in(Path data, Path outside) throws IOException, InterruptedException {
    Files.writeString(data.resolve(".DS_Store"), "");
    Files.writeString(data.resolve("readme.txt"), "read me");
    for (var folder : new String[] {".git", "lost+found", "My Photos", "Fotos für Oma", "de"}) {
      Files.writeString(Files.createDirectory(data.resolve(folder)).resolve("HEAD"), "something");
    }
    Files.createSymbolicLink(data.resolve("loop"), data);
    var bucket = Files.createDirectory(data.resolve("holiday"));
    Files.writeString(bucket.resolve("beach.jpg"), "beach");
    Files.writeString(bucket.resolve(".DS_Store"), "");
    Files.createSymbolicLink(bucket.resolve("loop"), bucket);
    pipe(bucket.resolve("pipe"));
    var deep = bucket;
    for (int i = 0; i < 6; i++) {
      deep = Files.createDirectory(deep.resolve("d".repeat(200)));
    }
    Files.writeString(deep.resolve("deep.jpg"), "deep");
    // Latin-1: no Java program on a UTF-8 system can name it.
    run("sh", "-c", "printf x > \"$1/$(printf 'f\\351te.jpg')\"", "sh", bucket.toString());
  }

  static void pipe(Path path) throws IOException, InterruptedException {
    run("mkfifo", path.toString());
  }

  private static void run(String... command) throws IOException, InterruptedException {
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
  }
}
