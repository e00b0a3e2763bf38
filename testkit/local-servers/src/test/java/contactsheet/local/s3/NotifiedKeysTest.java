package contactsheet.local.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How notifications write keys, and how they order the changes of one.
final class NotifiedKeysTest {
  private final Photos photos = new Photos();

  @AfterEach
  void stop() {
    photos.close();
  }

  @ParameterizedTest
  @CsvSource({
    "my cat+dog é 100%.jpg, my+cat%2Bdog+%C3%A9+100%25.jpg",
    "2026/été/a b.png, 2026/%C3%A9t%C3%A9/a+b.png",
    "🐈&=?#.gif, %F0%9F%90%88%26%3D%3F%23.gif"
  })
  void keys_are_form_encoded_as_s3_does_it(String key, String encoded) {
    photos.put(key, "meow");
    assertEquals(encoded, photos.events().getFirst().text("s3.object.key"));
  }

  @Test
  void the_last_sequencer_of_a_key_belongs_to_what_is_there_in_the_end() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.rangeClosed(1, 100)
          .forEach(n -> threads.execute(() -> photos.put("contended.jpg", "x".repeat(n))));
    }
    var events = photos.events();
    // Or more: where a connection breaks, the client puts once more, and that is a change too.
    assertTrue(events.size() >= 100, () -> events.size() + " events");
    var last = events.stream().max(Comparator.comparing(ReceivedEvent::sequencer)).orElseThrow();
    var now = photos.client().headObject(r -> r.bucket("photos").key("contended.jpg"));
    assertEquals(now.contentLength().toString(), last.text("s3.object.size"));
    assertEquals(now.eTag().replace("\"", ""), last.text("s3.object.eTag"));
  }
}
