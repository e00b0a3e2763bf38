package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.bootstrap.cli.commands.local.DemoPicture;
import contactsheet.bootstrap.cli.pipeline.Delivery;
import contactsheet.bootstrap.cli.pipeline.RecordingRules;
import contactsheet.domain.ObjectSelection;
import contactsheet.local.s3.LocalS3Options;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The output of `list` and `show` for pictures.
final class PicturesTest {
  private static final DemoPicture ON_ITS_SIDE = DemoPicture.ALBUM.get(1);
  private static LocalPhotos photos;

  @BeforeAll
  static void start() {
    photos = new LocalPhotos();
    photos.put("cat.jpg", "image/jpg", ON_ITS_SIDE.content());
    photos.put("chart.png", "image/png", DemoPicture.ALBUM.get(2).content());
    photos.put("liar.png", "image/png", ON_ITS_SIDE.content());
    photos.put("notes.txt", "meow");
  }

  @AfterAll
  static void stop() {
    photos.close();
  }

  @Test
  void a_list_has_the_dimensions_as_they_are_seen_and_when_a_picture_was_taken() {
    var lines = run("list", "photos").lines().toList();
    assertTrue(
        lines.get(0).startsWith("NAME         SIZE  TYPE        DIMENSIONS  TAKEN  "),
        lines::toString);
    assertTrue(
        lines.get(1).contains("image/jpg   160×240     2026-05-02 09:04:51  20"), lines::toString);
    assertTrue(
        lines.get(2).contains("image/png   320×200                          20"), lines::toString);
    assertTrue(
        lines.get(4).contains("text/plain                                   20"), lines::toString);
  }

  @Test
  void a_list_without_pictures_says_nothing_of_them() {
    assertFalse(run("list", "photos", "--prefix", "notes").contains("DIMENSIONS"));
  }

  @Test
  void show_tells_all_that_a_picture_says() {
    var shown =
        run("show", "photos/cat.jpg").lines().map(line -> line.replaceAll(" +", " ")).toList();
    for (var line :
        List.of(
            "image.format jpeg",
            "image.width 160",
            "image.height 240",
            "image.raw_width 240",
            "image.raw_height 160",
            "image.orientation 6",
            "image.captured_at 2026-05-02T09:04:51",
            "image.camera_make Contactsheet",
            "image.camera_model Box Brownie",
            "image.exposure_time 1/125",
            "image.aperture 8",
            "image.iso 100",
            "image.focal_length_mm 35")) {
      assertTrue(shown.contains(line), () -> line + " is not in " + shown);
    }
    assertFalse(shown.stream().anyMatch(line -> line.startsWith("image.latitude")));
    assertFalse(shown.stream().anyMatch(line -> line.startsWith("The content")));
  }

  @Test
  void show_says_where_the_content_is_not_what_its_type_says() {
    assertTrue(
        run("show", "photos/liar.png")
            .endsWith("The content is image/jpeg, although its content type is image/png.\n"));
  }

  @Test
  void json_has_the_map_of_the_table() {
    var json = run("show", "photos/cat.jpg", "--json");
    assertTrue(json.contains("\"image\":{\"format\":\"jpeg\",\"width\":160,"), json);
    assertTrue(json.contains("\"exposure_time\":\"1/125\",\"aperture\":8,"), json);
  }

  @Test
  void only_what_was_asked_for_is_recorded() {
    var table = InMemoryMetadataStore.keyedByFilenameAndBucket();
    var root = new LocalCompositionRoot(new CompositionRoot());
    var rules = new RecordingRules(ObjectSelection.IMAGES, true, true);
    var options = LocalS3Options.inMemory().withBuckets("photos");
    try (var pipeline = root.start(options, () -> table, rules, Delivery.PROMPT, _ -> {});
        var api = root.rows(pipeline);
        var s3 = new PlainS3(pipeline.endpoint())) {
      s3.put("photos", "notes.txt", "text/plain", new byte[] {1});
      s3.put("photos", "cat.jpg", "image/jpeg", ON_ITS_SIDE.content());
      pipeline.queue().awaitHandled();
      var json =
          CommandRun.of("list", "photos", "--json", "--api", api.endpoint().toString()).out();
      assertFalse(json.contains("notes.txt"), json);
      assertTrue(json.contains("\"latitude\":52.52,\"longitude\":13.4"), json);
    }
  }

  private static String run(String command, String object, String... options) {
    var arguments = new ArrayList<>(List.of(command, object, "--api", photos.api()));
    arguments.addAll(List.of(options));
    var run = CommandRun.of(arguments.toArray(String[]::new));
    assertEquals(0, run.exitCode(), run.err());
    return run.out();
  }
}
