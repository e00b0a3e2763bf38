package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class MetadataFunctionTest {
  private static final Duration MARGIN = Duration.ofMillis(1500);
  private static final Duration PLENTY = Duration.ofSeconds(20);

  private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-01T10:00:00Z"));
  private final InMemoryObjectStore objects = new InMemoryObjectStore(clock);
  private final InMemoryMetadataStore table = InMemoryMetadataStore.keyedByFilename();
  private final MetadataFunction function =
      new MetadataFunction(new RecordObjectChangesService(objects, table, clock, 4), clock, MARGIN);

  @BeforeEach
  void upload() {
    objects.createBucket(new BucketName("photos"));
    objects.put(ObjectLocation.of("photos", "a.jpg"), new byte[17]);
    objects.put(ObjectLocation.of("photos", "b.jpg"), new byte[18]);
  }

  @Test
  void an_event_is_recorded_and_its_source_is_answered() throws IOException {
    var answer = invoke(Notifications.uploads("photos", "a.jpg", "gone.jpg"), PLENTY);

    assertEquals(
        "{\"statusCode\":200,\"body\":\"\\\"Metadata stored successfully!\\\"\",\"outcomes\":"
            + "{\"recorded\":1,\"removed\":1,\"superseded\":0,\"duplicate\":0,\"skipped\":0}}",
        answer);
    assertEquals(List.of("a.jpg"), recorded());
  }

  @Test
  void a_failed_record_fails_the_invocation_after_all_others_are_recorded() {
    var event = Notifications.uploads("photos", "a.jpg", "100%", "b.jpg", "%zz");
    var failed = assertThrows(RecordsFailedException.class, () -> invoke(event, PLENTY));

    var first = "Records[1] (permanent): Records[1].s3.object.key: '100%' holds a '%' without two";
    var second = "Records[3] (permanent): Records[3].s3.object.key: '%zz' holds a '%' without two";
    var message = String.valueOf(failed.getMessage());
    assertTrue(message.startsWith("2 of 4 records failed: " + first), message);
    assertTrue(message.contains("; " + second), message);
    var causes = Arrays.stream(failed.getSuppressed()).map(Throwable::getMessage).toList();
    assertEquals(2, causes.size());
    assertTrue(causes.get(0).startsWith(first) && causes.get(1).startsWith(second));
    assertEquals(List.of("a.jpg", "b.jpg"), recorded());
  }

  @Test
  void nothing_is_started_in_the_last_moments_of_an_invocation() {
    var event = Notifications.uploads("photos", "a.jpg");
    var failed = assertThrows(RecordsFailedException.class, () -> invoke(event, MARGIN));

    var message = String.valueOf(failed.getMessage());
    assertTrue(message.contains("s3://photos/a.jpg (retryable): too little time"), message);
    assertEquals(List.of(), recorded());
  }

  @Test
  void what_is_started_in_time_is_recorded() throws IOException {
    invoke(Notifications.uploads("photos", "a.jpg"), MARGIN.plusMillis(1));
    assertEquals(List.of("a.jpg"), recorded());
  }

  @Test
  void an_event_that_is_not_understood_fails_the_invocation() {
    var failed = assertThrows(RecordsFailedException.class, () -> invoke("{}", PLENTY));
    var message = String.valueOf(failed.getMessage());
    assertTrue(
        message.startsWith(
            "1 of 1 records failed: the event (permanent): the event is of no known source"),
        message);
  }

  private String invoke(String event, Duration remaining) throws IOException {
    var answer = new ByteArrayOutputStream();
    function.handleRequest(
        new ByteArrayInputStream(event.getBytes(UTF_8)), answer, new TestInvocation(remaining));
    return answer.toString(UTF_8);
  }

  private List<String> recorded() {
    return table.entries().stream()
        .filter(MetadataEntry.Recorded.class::isInstance)
        .map(row -> row.location().key().value())
        .toList();
  }
}
