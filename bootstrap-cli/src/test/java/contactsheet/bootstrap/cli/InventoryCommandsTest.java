package contactsheet.bootstrap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.bootstrap.cli.commands.local.TableDifferences;
import contactsheet.domain.MetadataEntry.Recorded;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `audit` and `backfill` by an inventory, which is older than the bucket and the table.
final class InventoryCommandsTest {
  private static final String TOLD =
      "The list is the inventory of 2026-11-28T01:00:00Z. Objects that were uploaded or changed"
          + " later may be missing in it. It is read and sorted first.\n";

  private static LocalAws aws;

  @TempDir private Path folder;
  private String table = "";

  @BeforeAll
  static void start() {
    aws = new LocalAws();
  }

  @AfterAll
  static void stop() {
    aws.close();
  }

  @BeforeEach
  void begin() {
    table = aws.table("filename", "bucket");
    aws.objects().forEach(object -> aws.delete(object.location().key().value()));
    List.of("a cat+dog é 100%.txt", "changed.txt", "gone.txt", "lost.txt")
        .forEach(key -> aws.put(key, "x"));
    assertEquals(0, run("backfill", "photos").exitCode());
  }

  /// Only what differs now is told, though much differs from the inventory.
  @Test
  void what_has_changed_since_the_inventory_and_reached_the_table_is_no_difference()
      throws IOException {
    var manifest = inventory().toString();
    aws.put("changed.txt", "xy");
    aws.put("new.txt", "x");
    aws.delete("gone.txt");
    assertEquals(0, run("audit", "photos", "--repair").exitCode());
    var none =
        "5 names compared: 0 missing, 0 stale, 0 orphaned, 0 unlisted; 0 of 0 repaired, 0"
            + " failed\n";
    assertEquals(new CommandRun(0, none, TOLD), run("audit", "photos", "--inventory", manifest));
  }

  @Test
  void an_audit_by_an_inventory_finds_what_differs_and_mends_it() throws IOException {
    aws.delete("lost.txt");
    var manifest = inventory("lost.txt").toString();
    aws.put("changed.txt", "xy");
    aws.damage(table, "a cat+dog é 100%.txt", "etag", "wrong");
    var told =
        """
        stale       s3://photos/a cat+dog é 100%%.txt%1$s
        orphaned    s3://photos/lost.txt%1$s
        4 names compared: 0 missing, 1 stale, 1 orphaned, 0 unlisted; %2$d of 2 repaired, 0 failed
        """;
    var run = run("audit", "photos", "--inventory", manifest);
    assertEquals(new CommandRun(1, told.formatted("", 0), TOLD), run);
    var repaired = run("audit", "photos", "--inventory", manifest, "--repair");
    assertEquals(0, repaired.exitCode(), repaired.toString());
    // The lists of S3 show the change that came later, and its event was lost.
    var rest = run("audit", "photos");
    assertTrue(rest.out().startsWith("stale       s3://photos/changed.txt\n3 names"), rest.out());
  }

  @Test
  void a_backfill_by_an_inventory_in_s3_records_what_is_there_now() throws IOException {
    var manifest = inventory();
    for (var file : List.of("manifest.json", "list.csv")) {
      var content = Files.readString(manifest.resolveSibling(file), UTF_8);
      aws.put("albums", "reports/" + file, content);
    }
    aws.put("changed.txt", "xy");
    aws.delete("gone.txt");
    table = aws.table("filename", "bucket");
    var run = run("backfill", "photos", "--inventory", "s3://albums/reports/manifest.json");
    var told = "4 objects: 3 recorded, 0 updated, 0 removed, 1 right already, 0 failed\n";
    assertEquals(new CommandRun(0, told, TOLD), run);
    assertEquals(List.of(), TableDifferences.between(aws.objects(), aws.rows(table)));
  }

  @Test
  void a_damaged_list_ends_the_run_and_no_row_is_changed() throws IOException {
    var manifest = inventory();
    var list = manifest.resolveSibling("list.csv");
    Files.writeString(list, Files.readString(list).replace("changed", "chanqed"));
    var before = aws.items(table);
    aws.delete("lost.txt");
    var run = run("audit", "photos", "--repair", "--inventory", manifest.toString());
    var sentence =
        "the list reports/list.csv of the inventory is damaged (its MD5 checksum is not that of the"
            + " manifest): nothing was done; fetch it again, or name another inventory\n";
    assertEquals(new CommandRun(1, "", TOLD + sentence), run);
    assertEquals(before, aws.items(table));
  }

  @Test
  void options_and_inventories_that_do_not_fit_are_refused() throws IOException {
    var manifest = inventory();
    var other = run("audit", "albums", "--inventory", manifest.toString());
    assertEquals(2, other.exitCode());
    assertEquals(
        manifest + " is an inventory of bucket photos, not of albums\n",
        other.err().lines().findFirst().orElse("") + "\n");
    var orc = Files.readString(manifest).replace("\"CSV\"", "\"ORC\"");
    Files.writeString(manifest, orc);
    var refused = run("audit", "photos", "--inventory", manifest.toString());
    assertEquals(1, refused.exitCode());
    assertTrue(refused.err().contains("only CSV is read: choose CSV"), refused.err());
    assertEquals(1, refused.err().lines().count(), refused.err());
    assertEquals(
        2, run("backfill", "photos", "--inventory", "x", "--plan", "manifest.csv").exitCode());
    assertEquals(1, run("audit", "photos", "--inventory", "s3://albums/none.json").exitCode());
  }

  /// Writes an inventory of the objects that the table has now.
  ///
  /// @param without the keys that the inventory leaves out
  /// @return the file of its manifest
  private Path inventory(String... without) throws IOException {
    var list =
        aws.rows(table).stream()
            .filter(row -> !List.of(without).contains(row.location().key().value()))
            .map(InventoryCommandsTest::line)
            .collect(Collectors.joining());
    Files.writeString(folder.resolve("list.csv"), list);
    return Files.writeString(
        folder.resolve("manifest.json"),
        """
        {"sourceBucket": "photos", "creationTimestamp": "1795827600000", "fileFormat": "CSV",
         "fileSchema": "Bucket, Key, Size, LastModifiedDate, ETag, StorageClass",
         "files": [{"key": "reports/list.csv", "MD5checksum": "%s"}]}
        """
            .formatted(md5(list)));
  }

  private static String line(Recorded row) {
    var seen = row.metadata();
    return "\"photos\",\"%s\",\"%d\",\"%s\",\"%s\",\"STANDARD\"%n"
        .formatted(
            URLEncoder.encode(row.location().key().value(), UTF_8),
            seen.size().bytes(),
            seen.lastModified(),
            seen.etag());
  }

  private static String md5(String text) {
    try {
      var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private CommandRun run(String... arguments) {
    var line = new ArrayList<>(List.of(arguments));
    line.addAll(List.of("--table-name", table, "--listing-index", LocalAws.INDEX));
    line.addAll(List.of("--listing-shards", Integer.toString(LocalAws.SHARDS)));
    if (arguments[0].equals("backfill")) {
      line.addAll(List.of("--failures", folder.resolve("failures.jsonl").toString()));
    }
    return CommandRun.of(line.toArray(String[]::new));
  }
}
