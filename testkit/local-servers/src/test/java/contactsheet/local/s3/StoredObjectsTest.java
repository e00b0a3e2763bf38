package contactsheet.local.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.local.s3.StoredObjects.RefusedException;
import contactsheet.local.s3.StoredObjects.Stored;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The objects of a server, read in its own program.
class StoredObjectsTest {
  private static final String ODD_KEY = "my cat+dog é 100%.jpg";

  private final List<String> events = new CopyOnWriteArrayList<>();
  private final LocalS3 server =
      LocalS3.start(LocalS3Options.inMemory().withBuckets("photos").withNotifications(events::add));
  private final StoredObjects objects = server.objects();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void what_is_put_is_listed_found_and_read() throws IOException {
    put(ODD_KEY, "content");
    var eTag = "9a0364b9e99bb480dd25e1f0284c8555";
    assertEquals(List.of(new Stored(ODD_KEY, 7, eTag, "")), objects.list("photos"));
    assertEquals(new Stored(ODD_KEY, 7, eTag, "image/jpeg"), objects.find("photos", ODD_KEY));
    try (var opened = objects.open("photos", ODD_KEY)) {
      assertEquals(new Stored(ODD_KEY, 7, eTag, "image/jpeg"), opened.object());
      assertArrayEquals("content".getBytes(UTF_8), opened.content().readAllBytes());
    }
  }

  @Test
  void changes_are_told_as_those_of_clients_are() {
    put("a.jpg", "1");
    objects.delete("photos", "a.jpg");
    assertEquals(2, events.size());
    assertTrue(events.getFirst().contains("\"ObjectCreated:Put\""), events.getFirst());
    assertTrue(events.getLast().contains("\"ObjectRemoved:Delete\""), events.getLast());
    assertEquals(List.of(), objects.list("photos"));
    assertEquals(null, objects.find("photos", "a.jpg"));
  }

  @Test
  void more_than_a_page_is_listed() {
    for (int i = 0; i < 1100; i++) {
      put("%04d.jpg".formatted(i), "1");
    }
    assertEquals(1100, objects.list("photos").stream().map(Stored::key).distinct().count());
  }

  @Test
  void what_is_not_there_is_refused() {
    assertEquals(null, objects.find("albums", "a.jpg"));
    assertEquals(404, refused(() -> objects.open("photos", "a.jpg")));
    assertEquals(404, refused(() -> objects.list("albums")));
    assertEquals(
        404,
        refused(() -> objects.put("albums", "a", "text/plain", 0, InputStream.nullInputStream())));
  }

  @Test
  void a_file_that_was_put_into_the_folder_by_hand_has_no_e_tag(@TempDir Path data)
      throws IOException {
    Files.createDirectories(data.resolve("photos/old"));
    Files.writeString(data.resolve("photos/old/a+b.txt"), "here before");
    try (var folder = LocalS3.start(LocalS3Options.in(data))) {
      assertEquals(List.of(new Stored("old/a+b.txt", 11, "", "")), folder.objects().list("photos"));
    }
  }

  private void put(String key, String content) {
    var bytes = content.getBytes(UTF_8);
    objects.put("photos", key, "image/jpeg", bytes.length, new ByteArrayInputStream(bytes));
  }

  private static int refused(Runnable asking) {
    return assertThrows(RefusedException.class, asking::run).status();
  }
}
