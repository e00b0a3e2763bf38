package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.adapter.inmemory.InMemoryObjectStore;
import contactsheet.application.RecordObjectChangesService;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// For any event the function ends in time, with a correct answer or with its documented error. A
/// failure names the event's number; with the same seed it has the same one.
@Tag("thorough")
final class MutatedEventsTest {
  private static final long SEED = Long.getLong("contactsheet.fuzz.seed", 20261101);
  private static final int EVENTS = Integer.getInteger("contactsheet.fuzz.events", 100_000);

  private static final Duration REMAINING = Duration.ofSeconds(20);
  private static final Duration MARGIN = Duration.ofMillis(1500);
  private static final int MOST_FAULTS = 10;
  private static final int CHARACTERS_SHOWN = 3_000;
  private static final String REJECTED = "REJECTED";

  private final InstantSource clock = InstantSource.system();
  private final InMemoryObjectStore objects = new InMemoryObjectStore(clock);
  private final Map<String, Integer> endings = new ConcurrentSkipListMap<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void every_mutated_event_ends_in_an_answer_that_holds_or_in_the_documented_error()
      throws Exception {
    createBuckets();
    var events = MutatedEvents.ofRecordedOnes(SEED);
    LongStream.range(0, EVENTS).parallel().forEach(number -> handle(events, number));
    System.out.println(EVENTS + " mutated events, seed " + SEED + ": " + endings);
    assertEquals("", String.join("\n\n", faults));
    assertEachEndingIsReached();
  }

  private void handle(MutatedEvents events, long number) {
    if (faults.size() >= MOST_FAULTS) {
      return;
    }
    var event = events.event(number);
    try {
      endings.merge(ending(event), 1, Integer::sum);
    } catch (AssertionError fault) {
      faults.add("event " + number + ": " + fault.getMessage() + "\n" + shown(event));
    }
  }

  /// Otherwise the mutations would be too strong to test anything.
  private void assertEachEndingIsReached() {
    for (var form : AnswerCheck.Form.values()) {
      assertTrue(endings.getOrDefault(form.name(), 0) > EVENTS / 100, () -> form + ": " + endings);
    }
    assertTrue(endings.getOrDefault(REJECTED, 0) > EVENTS / 100, endings::toString);
  }

  private String ending(byte[] event) {
    var table = InMemoryMetadataStore.keyedByFilename();
    var invocation = new TestInvocation(REMAINING);
    var begin = System.nanoTime();
    var answer = answer(event, table, invocation);
    checkTime(Duration.ofNanos(System.nanoTime() - begin));
    invocation.log().lines().forEach(MutatedEventsTest::checkLog);
    return answer
        .map(given -> new AnswerCheck(event, rows(table)).formOf(given).name())
        .orElse(REJECTED);
  }

  private Optional<byte[]> answer(
      byte[] event, InMemoryMetadataStore table, TestInvocation invocation) {
    var changes = new RecordObjectChangesService(objects, table, clock, 4);
    var function = new MetadataFunction(changes, clock, MARGIN);
    var answer = new ByteArrayOutputStream();
    try {
      function.handleRequest(new ByteArrayInputStream(event), answer, invocation);
      return Optional.of(answer.toByteArray());
    } catch (RecordsFailedException _) {
      return Optional.empty();
    } catch (RuntimeException | IOException | StackOverflowError e) {
      throw new AssertionError("it ended in " + e, e);
    }
  }

  private static void checkTime(Duration took) {
    if (took.compareTo(REMAINING) >= 0) {
      throw new AssertionError("it took " + took);
    }
  }

  private static void checkLog(RecordedLog.Line line) {
    if (SecondReading.document(line.text().getBytes(UTF_8)).isEmpty()) {
      throw new AssertionError("a line of the log is no JSON document: " + line.text());
    }
  }

  private static Set<ObjectLocation> rows(InMemoryMetadataStore table) {
    return table.entries().stream().map(MetadataEntry::location).collect(Collectors.toSet());
  }

  /// All that the recorded events are about: an object in a bucket that is not there would fail.
  private void createBuckets() {
    for (var name : List.of("photos", "photos.gov", "photos--euc1-az1--x-s3", "photos.versioned")) {
      objects.createBucket(new BucketName(name));
    }
  }

  private static String shown(byte[] event) {
    var text = new String(event, UTF_8);
    return text.length() <= CHARACTERS_SHOWN ? text : text.substring(0, CHARACTERS_SHOWN) + "…";
  }
}
