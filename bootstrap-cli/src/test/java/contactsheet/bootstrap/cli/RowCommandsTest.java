package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.http.Attributes;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.domain.ByteSize;
import contactsheet.domain.ContentType;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.domain.UserMetadata;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `list` and `export` of a DynamoDB table.
final class RowCommandsTest {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

  private static LocalAws aws;
  private static String table = "";

  @BeforeAll
  static void start() {
    aws = new LocalAws();
    table = aws.table("filename", "bucket");
    save("a.jpg", 100, NOON, "image/jpeg", ImageFormat.JPEG);
    save("b.png", 5_000, NOON.plusSeconds(86_400), "image/png", ImageFormat.JPEG);
    save("c.txt", 2_000_000, NOON.plusSeconds(172_800), "text/plain; charset=utf-8", null);
    save("say \"hi\", please", 1, NOON, null, null);
  }

  @AfterAll
  static void stop() {
    aws.close();
  }

  @ParameterizedTest
  @CsvSource({
    "--since, 2026-11-06, b.png c.txt",
    "--since, 2026-11-06T12:00:00Z, b.png c.txt",
    "--until, 2026-11-06T12:00:00Z, a.jpg say",
    "--type, image/*, a.jpg b.png",
    "--type, image/JPEG, a.jpg",
    "--type, text/plain, c.txt",
    "--image-format, jpeg, a.jpg b.png",
    "--min-size, 5kB, b.png c.txt",
    "--max-size, 100, a.jpg say",
    "--prefix, b, b.png"
  })
  void rows_are_chosen(String option, String value, String keys) {
    var lines = list(option, value).out().lines().toList();
    var names = lines.stream().skip(1).limit(lines.size() - 2).map(line -> line.split(" ", 2)[0]);
    assertEquals(List.of(keys.split(" ")), names.toList());
  }

  @ParameterizedTest
  @CsvSource({
    "--since, yesterday, 'not a time: ''yesterday'': write 2026-11-05, or 2026-11-05T12:00:00Z'",
    "--min-size, 3.5kB, 'not a size: ''3.5kB'': write 3500, 350kB, 10MB, 2GB or 1TB'",
    "--page, abc, 'the page token is not one of this listing: take it just as it was given, with"
        + " the same bucket and prefix, or begin at the first page'",
    "--limit, 0, 'limit 0: 1 to 1000 are allowed'"
  })
  void what_cannot_be_meant_is_a_sentence(String option, String value, String sentence) {
    assertEquals(new CommandRun(2, "", sentence + "\n"), list(option, value));
  }

  @Test
  void a_list_is_paged_through_with_tokens() {
    var seen = new ArrayList<String>();
    var page = list("--limit", "1", "--format", "json");
    while (!page.err().isEmpty()) {
      assertEquals(0, page.exitCode(), page.err());
      seen.addAll(page.out().lines().toList());
      var token = page.err().replace("There is more: --page ", "").strip();
      page = list("--limit", "1", "--format", "json", "--page", token);
    }
    seen.addAll(page.out().lines().toList());
    assertEquals(run("export", "photos").out().lines().toList(), seen);
    assertEquals(4, seen.size());
  }

  @Test
  void a_token_of_another_listing_is_refused() {
    var token = list("--limit", "1").err().replace("There is more: --page ", "").strip();
    assertEquals(0, list("--page", token).exitCode());
    assertEquals(2, list("--page", token, "--prefix", "b").exitCode());
    assertEquals(2, list("--page", token.substring(1)).exitCode());
  }

  @Test
  void an_export_is_a_line_of_json_for_each_row() {
    var lines = run("export", "s3://photos/a").out().lines().toList();
    assertEquals(
        List.of(
            "{\"filename\":\"a.jpg\",\"bucket\":\"photos\",\"size_in_bytes\":100,"
                + "\"upload_time\":\"2026-11-05T12:00:00Z\",\"content_type\":\"image/jpeg\","
                + "\"event_time\":\"2026-11-05T12:00:00Z\","
                + "\"recorded_at\":\"2026-11-05T12:00:00Z\",\"sequencer\":\"1\","
                + "\"user_metadata\":{\"by\":\"Zoë\"},\"image\":{\"format\":\"jpeg\",\"orientation\":1}}"),
        lines);
  }

  @Test
  void an_export_in_csv_has_a_column_for_each_attribute() {
    var lines = run("export", "photos", "--format", "csv").out().lines().toList();
    assertEquals(5, lines.size());
    assertEquals(String.join(",", Attributes.NAMES), lines.getFirst());
    assertEquals(
        "a.jpg,photos,100,2026-11-05T12:00:00Z,image/jpeg,,,,,,,,2026-11-05T12:00:00Z,"
            + "2026-11-05T12:00:00Z,,1,,"
            + "\"{\"\"by\"\":\"\"Zoë\"\"}\",\"{\"\"format\"\":\"\"jpeg\"\",\"\"orientation\"\":1}\"",
        lines.get(1));
    assertTrue(lines.get(4).startsWith("\"say \"\"hi\"\", please\",photos,1,"), lines.get(4));
  }

  @Test
  void an_export_for_spreadsheets_holds_no_formula() {
    save(ObjectLocation.of("sheets", "=2+3.jpg"), 1, NOON, null, null);
    var plain = run("export", "sheets", "--format", "csv").out().lines().toList();
    assertTrue(plain.get(1).startsWith("=2+3.jpg,sheets,1,"), plain::toString);
    var safe = run("export", "sheets", "--format", "csv", "--for-spreadsheets");
    assertEquals(
        List.of(plain.getFirst(), "'" + plain.get(1)), safe.out().lines().toList(), safe::err);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "JSON", ""})
  void only_csv_is_for_spreadsheets(String format) {
    var line = new ArrayList<>(List.of("export", "photos", "--for-spreadsheets"));
    if (!format.isEmpty()) {
      line.addAll(List.of("--format", format));
    }
    assertEquals(
        new CommandRun(2, "", "--for-spreadsheets is for --format csv\n"),
        run(line.toArray(String[]::new)));
  }

  @Test
  void a_table_is_for_people_and_not_exported() {
    assertEquals(2, run("export", "photos", "--format", "table").exitCode());
  }

  private static CommandRun list(String... options) {
    var line = new ArrayList<>(List.of("list", "photos", "--table", "dynamodb"));
    line.addAll(List.of(options));
    return run(line.toArray(String[]::new));
  }

  private static CommandRun run(String... line) {
    var all = new ArrayList<>(List.of(line));
    all.addAll(List.of("--table-name", table, "--listing-index", LocalAws.INDEX));
    all.addAll(List.of("--listing-shards", "" + LocalAws.SHARDS));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private static void save(
      String key, long size, Instant time, @Nullable String type, @Nullable ImageFormat format) {
    save(ObjectLocation.of("photos", key), size, time, type, format);
  }

  private static void save(
      ObjectLocation location,
      long size,
      Instant time,
      @Nullable String type,
      @Nullable ImageFormat format) {
    var metadata =
        new ObjectMetadata(
            new ByteSize(size),
            time,
            null,
            null,
            type == null ? null : new ContentType(type),
            null,
            null,
            null,
            location.key().value().equals("a.jpg")
                ? UserMetadata.of(Map.of("by", "Zoë"))
                : UserMetadata.NONE,
            format == null ? null : ImageProperties.of(format));
    var stamp = new Stamp(new Sequencer("1"), NOON, NOON, null);
    var entry = new MetadataEntry.Recorded(location, metadata, stamp);
    assertEquals(new SaveResult.Saved(), aws.store(table).saveIfNewer(entry));
  }
}
