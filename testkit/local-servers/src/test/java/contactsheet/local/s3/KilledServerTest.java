package contactsheet.local.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server, killed (`kill -9`) at random moments while objects are uploaded, overwritten and
/// copied: acknowledged objects exist afterwards, and all objects are whole.
/// `-Dcontactsheet.proof.kills=20` kills it more often, and `-Dcontactsheet.proof.seed=17` repeats
/// the moments of a run that printed this seed.
final class KilledServerTest {
  private static final int KILLS = Integer.getInteger("contactsheet.proof.kills", 2);
  private static final long SEED =
      Long.getLong("contactsheet.proof.seed", new Random().nextInt(1_000_000));

  private static final int KEYS = 8;
  private static final int MOST_BYTES = 2_000_000;
  private static final int MOST_MILLIS = 300;

  @TempDir Path data;
  private final Random random = new Random(SEED);
  private final AtomicInteger numbers = new AtomicInteger();

  /// The numbers of the last uploads that were acknowledged, by their keys.
  private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

  @Test
  void no_half_of_an_object_is_left_and_no_whole_one_is_lost() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      // The server ends first, and with it what the threads do.
      try (var threads = Executors.newVirtualThreadPerTaskExecutor();
          var server = ServedFolder.start(data)) {
        for (int key = 0; key < KEYS; key++) {
          var name = "album-" + key % 2 + "/" + key;
          threads.execute(() -> uploadUntilKilled(server.endpoint(), name));
        }
        int goal = numbers.get() + random.nextInt(3 * KEYS);
        while (numbers.get() < goal) {
          Thread.sleep(1);
        }
        Thread.sleep(random.nextInt(MOST_MILLIS));
      }
      assertWhole();
    }
    System.out.printf(
        "Killed server: seed %d, %d kills, %d uploads, %d keys acknowledged%n",
        SEED, KILLS, numbers.get(), acknowledged.size());
  }

  private void uploadUntilKilled(URI server, String key) {
    try (var client = HttpClient.newHttpClient()) {
      while (true) {
        int number = numbers.incrementAndGet();
        var target = HttpRequest.newBuilder(URI.create(server + "/photos/" + key));
        assertEquals(200, status(client, target.PUT(BodyPublishers.ofByteArray(content(number)))));
        acknowledged.put(key, number);
        var copy = HttpRequest.newBuilder(URI.create(server + "/photos/" + key + "-copy"));
        copy.header("x-amz-copy-source", "/photos/" + key).PUT(BodyPublishers.noBody());
        assertEquals(200, status(client, copy));
        acknowledged.put(key + "-copy", number);
      }
    } catch (IOException _) {
      // The server was killed.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static int status(HttpClient client, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  /// Begins with its length and its number, and repeats the number.
  private static byte[] content(int number) {
    int length = 8 + new Random(number).nextInt(MOST_BYTES) / 4 * 4;
    var bytes = ByteBuffer.allocate(length).putInt(length);
    while (bytes.hasRemaining()) {
      bytes.putInt(number);
    }
    return bytes.array();
  }

  private void assertWhole() throws IOException {
    try (var photos = new Photos(data)) {
      var keys = photos.keys();
      assertTrue(keys.containsAll(acknowledged.keySet()), () -> "seed " + SEED + ": " + keys);
      for (var key : keys) {
        assertTrue(key.matches("album-[01]/\\d(-copy)?"), "seed " + SEED + ": " + key);
        var now = photos.client().getObjectAsBytes(r -> r.bucket("photos").key(key)).asByteArray();
        var number = ByteBuffer.wrap(now).getInt(4);
        assertTrue(Arrays.equals(content(number), now), "seed " + SEED + ": part of " + key);
        assertTrue(acknowledged.getOrDefault(key, 0) <= number, "seed " + SEED + ": an old " + key);
      }
    }
    try (var left = Files.list(data.resolve(".contactsheet-uploads"))) {
      assertEquals(1, left.count(), "seed " + SEED);
    }
  }
}
