package contactsheet.local.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;

/// While an object is overwritten again and again, every reader sees one of its contents whole: the
/// size of one is never beside the ETag of another, and the object is never absent.
final class WholeReadsTest {
  private static final int WRITES = 300;
  private static final List<String> CONTENTS = List.of("1", "22", "333");
  private static final Set<String> SIZES_AND_MD5 =
      Set.of(
          "1 c4ca4238a0b923820dcc509a6f75849b",
          "2 b6d767d2f8ed5d21a44b0e5886680cb9",
          "3 310dcbbf4cce62f762a2aaa148d556bd");

  @TempDir Path data;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void no_reader_sees_two_contents_mixed(boolean inMemory) {
    var options = inMemory ? LocalS3Options.inMemory() : LocalS3Options.in(data);
    try (var server = LocalS3.start(options.withBuckets("photos"));
        var client = TestClient.of(server)) {
      var objects = server.objects();
      var seen = new ConcurrentSkipListSet<String>();
      overwrite(objects, 0);
      List<Supplier<String>> readers =
          List.of(
              () -> told(requireNonNull(objects.find("photos", "a.jpg"))),
              () -> told(objects.list("photos").getFirst()),
              () -> opened(objects),
              () -> copied(client, objects));
      try (var threads = Executors.newFixedThreadPool(readers.size())) {
        var writes =
            CompletableFuture.runAsync(
                () -> {
                  for (int i = 1; i < WRITES; i++) {
                    overwrite(objects, i);
                  }
                });
        var reads =
            readers.stream()
                .map(
                    reader ->
                        CompletableFuture.runAsync(
                            () -> {
                              do {
                                seen.add(reader.get());
                              } while (!writes.isDone());
                            },
                            threads))
                .toList();
        reads.forEach(CompletableFuture::join);
        writes.join();
      }
      assertTrue(SIZES_AND_MD5.containsAll(seen), seen::toString);
    }
  }

  private static void overwrite(StoredObjects objects, int number) {
    var content = CONTENTS.get(number % CONTENTS.size()).getBytes(UTF_8);
    objects.put("photos", "a.jpg", "image/jpeg", content.length, new ByteArrayInputStream(content));
  }

  private static String told(StoredObjects.Stored object) {
    return object.size() + " " + object.eTag();
  }

  private static String opened(StoredObjects objects) {
    try (var opened = objects.open("photos", "a.jpg")) {
      return opened.content().readAllBytes().length + " " + opened.object().eTag();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String copied(S3Client client, StoredObjects objects) {
    client.copyObject(
        copy ->
            copy.sourceBucket("photos")
                .sourceKey("a.jpg")
                .destinationBucket("photos")
                .destinationKey("b.jpg"));
    return told(requireNonNull(objects.find("photos", "b.jpg")));
  }
}
