package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.adapter.inmemory.InMemoryObjectStore;
import contactsheet.application.RecordObjectChangesService;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectLocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// More objects than there is time for: those that fit in are recorded, and the others come back.
final class DeadlineTest {
  private static final Duration REMAINING = Duration.ofSeconds(2);
  private static final Duration MARGIN = Duration.ofSeconds(1);
  private static final long MILLIS_OF_AN_OBSERVATION = 100;
  private static final int AT_ONCE = 8;
  private static final List<String> KEYS =
      IntStream.rangeClosed(1, 200).mapToObj(number -> number + ".jpg").toList();

  private final InstantSource clock = InstantSource.system();
  private final InMemoryObjectStore objects = new InMemoryObjectStore(clock);
  private final InMemoryMetadataStore table = InMemoryMetadataStore.keyedByFilename();
  private final AtomicInteger started = new AtomicInteger();

  /// The first invocation loads classes, which must not be measured.
  @BeforeEach
  void invokeEachWayBefore() throws IOException {
    objects.createBucket(new BucketName("photos"));
    var keys = List.of("a.jpg", "%");
    var function = function(InMemoryMetadataStore.keyedByFilename());
    handle(Caller.QUEUE.event(keys), function, Duration.ofMinutes(1));
    handle(Caller.JOB.event(keys), function, Duration.ofMinutes(1));
    var direct = Caller.DIRECT.event(keys);
    assertThrows(
        RecordsFailedException.class, () -> handle(direct, function, Duration.ofMinutes(1)));
    started.set(0);
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void a_queue_gets_back_just_the_messages_that_there_was_no_time_for() throws IOException {
    var answer = invoke(Caller.QUEUE);

    var recorded = recorded();
    assertSomeButNotAll(recorded.size());
    assertEquals(
        IntStream.rangeClosed(1, KEYS.size())
            .filter(number -> !recorded.contains(number + ".jpg"))
            .mapToObj(number -> "{\"itemIdentifier\":\"m" + number + "\"}")
            .collect(Collectors.joining(",", "{\"batchItemFailures\":[", "]}")),
        answer);
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void a_direct_caller_is_told_to_try_again() {
    var error = assertThrows(RecordsFailedException.class, () -> invoke(Caller.DIRECT));

    var left = KEYS.size() - recorded().size();
    assertSomeButNotAll(left);
    var message = String.valueOf(error.getMessage());
    assertTrue(message.startsWith(left + " of 200 records failed: "), message);
    assertEquals(left, message.split("\\(retryable\\): too little time was left", -1).length - 1);
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void a_job_is_told_to_try_the_rest_again() throws IOException {
    var results = JobAnswer.of(invoke(Caller.JOB)).results();

    assertSomeButNotAll(recorded().size());
    for (int i = 0; i < KEYS.size(); i++) {
      var code = recorded().contains(KEYS.get(i)) ? "Succeeded" : "TemporaryFailure";
      assertEquals(code, results.get(i).code(), results.get(i).story());
    }
  }

  private void assertSomeButNotAll(int number) {
    assertTrue(0 < number && number < KEYS.size(), () -> number + " of " + KEYS.size());
    assertEquals(started.get(), recorded().size(), "what was started was not finished");
  }

  private String invoke(Caller caller) throws IOException {
    var event = caller.event(KEYS);
    var begin = System.nanoTime();
    try {
      return handle(event, function(table), REMAINING);
    } finally {
      var took = Duration.ofNanos(System.nanoTime() - begin);
      assertTrue(took.compareTo(REMAINING) < 0, () -> "took " + took);
    }
  }

  private MetadataFunction function(InMemoryMetadataStore table) {
    var changes = new RecordObjectChangesService(this::observeSlowly, table, clock, AT_ONCE);
    return new MetadataFunction(changes, clock, MARGIN);
  }

  private static String handle(String event, MetadataFunction function, Duration remaining)
      throws IOException {
    var answer = new ByteArrayOutputStream();
    function.handleRequest(
        new ByteArrayInputStream(event.getBytes(UTF_8)), answer, new TestInvocation(remaining));
    return answer.toString(UTF_8);
  }

  private ObservationResult observeSlowly(ObjectLocation location) {
    started.incrementAndGet();
    try {
      Thread.sleep(MILLIS_OF_AN_OBSERVATION);
    } catch (InterruptedException e) {
      throw new IllegalStateException("killed half way", e);
    }
    return objects.observe(location);
  }

  /// Absent ones, with tombstones: nothing was uploaded.
  private Set<String> recorded() {
    return table.entries().stream()
        .map(row -> row.location().key().value())
        .collect(Collectors.toSet());
  }
}
