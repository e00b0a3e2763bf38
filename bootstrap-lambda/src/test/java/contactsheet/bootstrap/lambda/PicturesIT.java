package contactsheet.bootstrap.lambda;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.local.lambda.FunctionProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The packaged function's rows for pictures, and the number of its requests for each.
@Tag("every-package")
final class PicturesIT {
  private static final Path CORPUS =
      Path.of(System.getProperty("contactsheet.repository"))
          .resolve("adapters-imaging/src/test/resources/corpus");

  @TempDir static Path folder;
  private static Deployment deployed;
  private static SlowS3 s3;

  @BeforeAll
  static void start() throws IOException {
    deployed = new Deployment(folder);
    s3 = new SlowS3(deployed.photos().endpoint(), new Random(1));
    upload("direct.jpg", "exif/everything.jpg");
    upload("queued.jpg", "exif/everything.jpg");
    upload("far.heic", "heif/meta-behind-64k.heic");
    upload("unseen.heic", "heif/meta-behind-64k.heic");
    deployed.upload("notes.txt");
  }

  @AfterAll
  static void stop() {
    s3.close();
    deployed.close();
  }

  @Test
  void a_picture_has_its_properties_in_its_row_for_one_request() throws Exception {
    try (var function = function("Direct", Map.of())) {
      function.invoke(Notifications.uploads("photos", "direct.jpg"));
    }
    var image = image("Direct", "direct.jpg");
    assertEquals(AttributeValue.fromS("jpeg"), image.get("format"));
    assertEquals(AttributeValue.fromN("48"), image.get("width"));
    assertEquals(AttributeValue.fromN("32"), image.get("raw_width"));
    assertEquals(AttributeValue.fromN("6"), image.get("orientation"));
    assertEquals(AttributeValue.fromS("2026-05-04T13:37:11.123+02:00"), image.get("captured_at"));
    assertEquals(AttributeValue.fromS("Lumen 7 Mark II"), image.get("camera_model"));
    assertEquals(AttributeValue.fromS("1/250"), image.get("exposure_time"));
    assertFalse(image.containsKey("latitude"));
    assertEquals(List.of("GET /photos/direct.jpg"), asked("direct.jpg"));
  }

  @Test
  void messages_of_a_queue_take_one_request_for_each_picture_too() throws Exception {
    try (var function = function("Queued", Map.of("RECORD_POSITION", "true"))) {
      var event =
          Envelopes.sqs(
              Notifications.uploads("photos", "queued.jpg"),
              Notifications.uploads("photos", "notes.txt"),
              Notifications.uploads("photos", "queued.jpg"));
      assertEquals("{\"batchItemFailures\":[]}", function.answerTo(event));
    }
    assertEquals(AttributeValue.fromN("52.516272"), image("Queued", "queued.jpg").get("latitude"));
    assertFalse(deployed.tables().row("Queued", "notes.txt").containsKey("image"));
    assertEquals(List.of("GET /photos/queued.jpg"), asked("queued.jpg"));
    assertTrue(asked("notes.txt").contains("HEAD /photos/notes.txt"), asked("notes.txt")::toString);
  }

  @Test
  void a_picture_that_says_it_further_back_takes_one_request_more() throws Exception {
    try (var function = function("Far", Map.of())) {
      function.invoke(Notifications.uploads("photos", "far.heic"));
    }
    assertEquals(AttributeValue.fromN("96"), image("Far", "far.heic").get("width"));
    assertEquals(2, asked("far.heic").size());
  }

  @Test
  void a_table_of_pictures_has_no_row_of_a_text() throws Exception {
    try (var function =
        function("Images", Map.of("OBJECTS", "images", "INSPECT_IMAGES", "false"))) {
      function.invoke(Notifications.uploads("photos", "unseen.heic", "notes.txt"));
    }
    assertFalse(deployed.tables().row("Images", "unseen.heic").containsKey("image"));
    assertEquals(List.of("HEAD /photos/unseen.heic"), asked("unseen.heic"));
    assertTrue(deployed.tables().row("Images", "notes.txt").containsKey("removed_at"));
  }

  private static void upload(String key, String file) throws IOException {
    deployed.photos().upload(key, Files.readAllBytes(CORPUS.resolve(file)));
  }

  private static FunctionProcess function(String table, Map<String, String> settings)
      throws IOException {
    var all = new HashMap<>(settings);
    all.put("TABLE_NAME", deployed.tables().create(table, "filename", "bucket"));
    return deployed.function(s3.endpoint(), all);
  }

  private static Map<String, AttributeValue> image(String table, String key) {
    return requireNonNull(deployed.tables().row(table, key).get("image")).m();
  }

  private static List<String> asked(String key) {
    return s3.asked().stream().filter(request -> request.endsWith("/" + key)).toList();
  }
}
