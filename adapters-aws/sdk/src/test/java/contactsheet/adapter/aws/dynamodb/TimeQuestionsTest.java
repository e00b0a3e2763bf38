package contactsheet.adapter.aws.dynamodb;

import static java.time.ZoneOffset.UTC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.aws.TestClients;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.protocol.dynamodb.DynamoDbTimeListing;
import contactsheet.adapter.protocol.dynamodb.Expression;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.adapter.protocol.dynamodb.TimeIndex;
import contactsheet.adapter.protocol.dynamodb.Value;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.ListResult.EntryPage;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.application.port.out.TimeListing;
import contactsheet.application.port.out.TimeListing.TimeListResult.TimePage;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.DynamoDbLocal;
import contactsheet.contract.aws.TestTable;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Camera;
import contactsheet.domain.Capture;
import contactsheet.domain.CaptureTime;
import contactsheet.domain.ContentType;
import contactsheet.domain.Exposure;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.ImageGeometry;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.ImageSequence;
import contactsheet.domain.ImageText;
import contactsheet.domain.ImageWords;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.RowFilter;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.domain.TimeOrder;
import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import contactsheet.domain.UserMetadata;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Eight questions that people ask of many rows, by the indexes: requests, rows and time. All rows
/// of the bucket are read once beside them, by the listing index; the first page of each answer has
/// to be that of these rows. `-Dcontactsheet.rows=1000000` asks of more.
@Tag("thorough")
final class TimeQuestionsTest {

  /// Not under the adapters' name, whose log the tests keep silent.
  private static final System.Logger LOG = System.getLogger("contactsheet.questions");

  private static final int ROWS = Integer.getInteger("contactsheet.rows", 100_000);
  private static final int SHARDS = 8;
  private static final int LIMIT = 100;

  /// DynamoDB takes no more in a batch.
  private static final int AT_ONCE = 25;

  /// The most rows that are written besides a row, to mark its months.
  private static final int MOST_MARKS = 2;

  private static final int PAGES_OF_A_MONTH = 3;
  private static final int AT_ONCE_READ = 5_000;

  private static final List<String> HEAD =
      List.of(
          String.format(
              Locale.ROOT, "%,d rows of two years, %d shards, a page of %d", ROWS, SHARDS, LIMIT),
          "| | requests | rows read | time |",
          "|---|---:|---:|---:|");

  private static final BucketName PHOTOS = new BucketName("photos");

  /// The rows are spread evenly over two years from then on.
  private static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");

  private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");
  private static final long SECONDS = Duration.between(BEGIN, END).toSeconds();

  private final CountedRequests requests =
      new CountedRequests(
          new SdkTableRequests(
              TestClients.dynamoDb(DynamoDbLocal.endpoint()),
              TestTable.timed(DynamoDbLocal.client(), TableLayout.FILENAME_AND_BUCKET).name()));
  private final TimeIndex index = new TimeIndex(TestTable.TIME_INDEX, SHARDS);
  private final Listing listing = new Listing(TestTable.INDEX, SHARDS);
  private final MetadataStore store =
      new DynamoDbMetadataStore(requests, TestTable.TOMBSTONE_LIFETIME, listing);
  private final TimeListing indexed = new DynamoDbTimeListing(requests, index);

  /// A question, and a name for people.
  private record Named(String name, TimeQuestion question) {}

  @Test
  void eight_questions_read_a_small_part_of_what_reading_all_rows_does() throws Exception {
    write();
    var table = new ArrayList<>(HEAD);
    var before = requests.queries();
    var start = System.nanoTime();
    var rows = readAll();
    assertEquals(ROWS, rows.size());
    table.add(line("reading all, once", before, rows.size(), start));
    for (var named : questions()) {
      table.add(answered(named, rows));
    }
    pages_of_any_month_take_a_query_for_each_shard_and_at_most_one_more();
    LOG.log(Level.INFO, String.join("\n", table));
  }

  /// Compares the first page with the same of all rows, and returns its line of the table.
  private String answered(Named named, List<Recorded> rows) {
    var question = named.question();
    var before = requests.queries();
    var start = System.nanoTime();
    var page = page(indexed, question, null);
    var line = line(named.name(), before, page.examined(), start);
    var queries = requests.queries() - before;
    var expected = first(question, rows);
    assertFalse(expected.isEmpty(), line);
    assertEquals(expected, all(question, expected.size()), line);
    assertTrue(page.examined() <= ROWS / 2, line);
    if (question.filter().equals(RowFilter.NONE)) {
      assertEquals(expected, page.entries(), line);
      assertTrue(queries <= SHARDS + 2, line);
      assertTrue(page.examined() <= 4 * LIMIT + 100, line);
    }
    return line;
  }

  private String line(String name, int queriesBefore, int examined, long start) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %,d ms |",
        name,
        requests.queries() - queriesBefore,
        examined,
        Duration.ofNanos(System.nanoTime() - start).toMillis());
  }

  private List<Recorded> readAll() {
    var rows = new ArrayList<Recorded>(ROWS);
    @Nullable ObjectKey after = null;
    while (true) {
      var page = assertInstanceOf(EntryPage.class, store.list(PHOTOS, "", after, AT_ONCE_READ));
      rows.addAll(page.entries());
      if (!page.more()) {
        return rows;
      }
      after = page.entries().getLast().location().key();
    }
  }

  /// The first rows of the answer, if all rows are these.
  private static List<Recorded> first(TimeQuestion question, List<Recorded> rows) {
    return rows.stream()
        .filter(question::covers)
        .filter(question.filter()::passes)
        .sorted((one, other) -> question.compare(question.placeOf(one), question.placeOf(other)))
        .limit(LIMIT)
        .toList();
  }

  private void pages_of_any_month_take_a_query_for_each_shard_and_at_most_one_more() {
    for (var month = YearMonth.from(BEGIN.atOffset(UTC)); start(month).isBefore(END); ) {
      var next = month.plusMonths(1);
      for (var newest : List.of(false, true)) {
        var question = uploaded(start(month), start(next), newest, RowFilter.NONE);
        @Nullable TimePlace after = null;
        for (int page = 0; page < PAGES_OF_A_MONTH; page++) {
          var before = requests.queries();
          after = page(indexed, question, after).next();
          var queries = requests.queries() - before;
          assertTrue(queries <= SHARDS + 1, queries + " queries for page " + page + " of " + month);
          assertTrue(after != null, "the end of " + month);
        }
      }
      month = next;
    }
  }

  private static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay().toInstant(UTC);
  }

  private static List<Named> questions() {
    var july = Instant.parse("2026-07-01T00:00:00Z");
    var august = Instant.parse("2026-08-01T00:00:00Z");
    var none = RowFilter.NONE;
    var large = new RowFilter(null, new ByteSize(50_000_001), null, null, null, null);
    var camera = new RowFilter(null, null, null, "box 7", null, null);
    var png = new RowFilter(ImageFormat.PNG, null, null, null, null, null);
    var text = new RowFilter(null, null, null, null, "text/*", "77");
    var year = Instant.parse("2026-01-01T00:00:00Z");
    return List.of(
        new Named("the newest of all", uploaded(TimeOrder.EARLIEST, TimeOrder.LATEST, true, none)),
        new Named("what came in since a day", uploaded(END.minusSeconds(86_400), END, true, none)),
        new Named("pictures of July", taken(july, august, false, none)),
        new Named("pictures of July, newest first", taken(july, august, true, none)),
        new Named("larger than 50 MB, of July", taken(july, august, false, large)),
        new Named("by a camera, of a year", taken(year, END, true, camera)),
        new Named(
            "PNG files, of a week", uploaded(august, august.plusSeconds(604_800), false, png)),
        new Named("texts with a name, of a year", uploaded(year, END, false, text)));
  }

  private static TimeQuestion taken(Instant from, Instant to, boolean newest, RowFilter filter) {
    return new TimeQuestion(PHOTOS, TimeOrder.TAKEN, from, to, newest, filter);
  }

  private static TimeQuestion uploaded(Instant from, Instant to, boolean newest, RowFilter filter) {
    return new TimeQuestion(PHOTOS, TimeOrder.UPLOADED, from, to, newest, filter);
  }

  /// The first rows that the index finds, page by page.
  private List<Recorded> all(TimeQuestion question, int most) {
    var rows = new ArrayList<Recorded>();
    @Nullable TimePlace after = null;
    do {
      var page = page(indexed, question, after);
      rows.addAll(page.entries());
      after = page.next();
    } while (after != null && rows.size() < LIMIT);
    return rows.subList(0, Math.min(most, rows.size()));
  }

  private static TimePage page(
      TimeListing listing, TimeQuestion question, @Nullable TimePlace after) {
    return assertInstanceOf(TimePage.class, listing.list(question, after, LIMIT));
  }

  /// As the store writes them, but many at once and without conditions.
  private void write() throws InterruptedException, ExecutionException {
    var rows = new WrittenRows(requests.table());
    var writer = new DynamoDbMetadataStore(rows, TestTable.TOMBSTONE_LIFETIME, listing, index);
    try (var threads = Executors.newFixedThreadPool(8)) {
      var batches = new ArrayList<Future<?>>();
      for (int i = 0; i < ROWS; i++) {
        assertEquals(new SaveResult.Saved(), writer.saveIfNewer(row(i)));
        if (rows.puts().size() >= AT_ONCE - MOST_MARKS || i == ROWS - 1) {
          var batch = rows.taken();
          batches.add(
              threads.submit(
                  () ->
                      DynamoDbLocal.client()
                          .batchWriteItem(put -> put.requestItems(Map.of(rows.table(), batch)))));
        }
      }
      for (var batch : batches) {
        batch.get();
      }
    }
  }

  /// Keeps rows instead of writing them.
  private record WrittenRows(String table, List<WriteRequest> puts) implements TableRequests {
    WrittenRows(String table) {
      this(table, new ArrayList<>());
    }

    List<WriteRequest> taken() {
      var taken = List.copyOf(puts);
      puts.clear();
      return taken;
    }

    @Override
    public WriteAnswer put(Map<String, Value> row, Expression condition) {
      puts.add(WriteRequest.builder().putRequest(put -> put.item(Items.sent(row))).build());
      return new Written();
    }

    @Override
    public ReadAnswer query(Expression key, Map<String, Value> after) {
      throw new AssertionError("nothing is read");
    }

    @Override
    public ReadAnswer scan(Expression filter, Map<String, Value> after) {
      throw new AssertionError("nothing is read");
    }

    @Override
    public ReadAnswer queryIndex(IndexQuery query, Map<String, Value> after) {
      throw new AssertionError("nothing is read");
    }
  }

  /// Every tenth is a text, of the others every fifth a PNG, and every hundredth is large.
  private static Recorded row(int i) {
    var uploaded = BEGIN.plusSeconds(i * SECONDS / ROWS);
    var isText = i % 10 == 0;
    var metadata =
        new ObjectMetadata(
            new ByteSize(i % 100 == 1 ? 60_000_000 : 4_000_000),
            uploaded,
            null,
            null,
            new ContentType(isText ? "text/plain" : "image/jpeg"),
            null,
            null,
            null,
            UserMetadata.NONE,
            isText ? null : picture(i, uploaded.minusSeconds(3_600)));
    var stamp = new Stamp(new Sequencer("1"), null, uploaded, null);
    return new Recorded(ObjectLocation.of("photos", "IMG_%07d".formatted(i)), metadata, stamp);
  }

  private static ImageProperties picture(int i, Instant taken) {
    var local = LocalDateTime.ofInstant(taken, UTC);
    var camera = new Camera(new ImageText("Zoë"), new ImageText("Box " + i % 50), null);
    return new ImageProperties(
        i % 5 == 1 ? ImageFormat.PNG : ImageFormat.JPEG,
        ImageGeometry.UNKNOWN,
        null,
        ImageSequence.UNKNOWN,
        new Capture(new CaptureTime(local, null), camera, Exposure.UNKNOWN, null),
        ImageWords.NONE);
  }
}
