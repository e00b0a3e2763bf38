package contactsheet.deploy;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.local.lambda.FunctionProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// The whole way of events by the queue: S3's notifications, the queue with the template's times
/// and counts, the packaged function with the template's settings, its answer, and the messages
/// afterwards.
final class QueueIT {
  /// The event that S3 sends once when notifications are switched on.
  private static final String TEST_EVENT =
      "{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\",\"Bucket\":\"photos\"}";

  /// Messages that fail each time.
  private static final List<String> POISON =
      List.of(
          "not an event",
          "{\"Records\":[]}",
          "{\"Records\":[{\"eventSource\":\"aws:s3\",\"eventVersion\":\"2.1\","
              + "\"eventName\":\"ObjectCreated:Put\",\"s3\":{\"bucket\":{\"name\":\"photos\"},"
              + "\"object\":{\"key\":\"100%\",\"sequencer\":\"0A\"}}}]}");

  private final Stack stack = Template.read().deployed(Configurations.trigger("Sqs"));
  private final TestQueue queue = new TestQueue(stack.resource("EventQueue").properties());
  private final Backend backend = new Backend(stack, queue::send);
  private FunctionProcess function;
  private EventSourceMapping mapping;

  @TempDir private Path folder;

  @BeforeEach
  void start() throws IOException {
    function = backend.function(folder);
    mapping =
        new EventSourceMapping(
            stack.resource("QueueInvokesFunction").properties(), queue, function);
  }

  @AfterEach
  void stop() {
    backend.close();
  }

  @Test
  void everything_is_recorded_and_only_what_is_poison_becomes_a_dead_letter() throws Exception {
    queue.send(TEST_EVENT);
    backend.upload("holiday/my cat+dog é 100%.jpg");
    POISON.forEach(queue::send);
    backend.upload("kept.jpg");
    backend.upload("removed.jpg");
    backend.delete("removed.jpg");

    // There is no table yet: all messages except the test event fail, and come again.
    assertEquals(7, mapping.poll());
    assertEquals(0, mapping.poll(), "what has failed is hidden for a while");
    backend.createTable();
    workToTheEnd();

    assertEquals(
        List.of("-removed.jpg", "holiday/my cat+dog é 100%.jpg", "kept.jpg"), backend.recorded());
    assertEquals(
        Set.copyOf(POISON),
        queue.deadLetters().stream().map(TestQueue.Message::body).collect(toSet()));
    assertEquals(POISON.size(), queue.deadLetters().size());
    var most =
        Json.number(stack.resource("EventQueue").properties(), "RedrivePolicy", "maxReceiveCount");
    queue.deadLetters().forEach(each -> assertEquals(most, each.receiveCount()));
  }

  /// An alarm on a metric that is never written never goes off.
  @Test
  void alarms_and_dashboard_show_metrics_that_the_function_writes() throws Exception {
    backend.createTable();
    backend.upload("a.jpg");
    POISON.forEach(queue::send);
    mapping.poll();
    var written = metrics(function.log());

    var alarms =
        stack.ofType("AWS::CloudWatch::Alarm").stream()
            .map(Resource::properties)
            .filter(each -> Json.text(each, "Namespace").equals("Contactsheet"))
            .map(each -> Json.text(each, "MetricName"))
            .collect(toSet());
    assertEquals(Set.of("FailedPermanently"), alarms);
    assertTrue(written.containsAll(alarms), written.toString());
    assertTrue(shown().containsAll(written), written.toString());
  }

  private void workToTheEnd() throws Exception {
    var visibility = Json.number(stack.resource("EventQueue").properties(), "VisibilityTimeout");
    for (int round = 0; !queue.isEmpty(); round++) {
      assertTrue(round < 10, "the queue does not become empty");
      queue.pass(Duration.ofSeconds(visibility));
      mapping.poll();
    }
  }

  private static Set<String> metrics(String log) {
    return log.lines()
        .filter(line -> line.startsWith("{\"_aws\""))
        .flatMap(QueueIT::metricsOf)
        .collect(toSet());
  }

  private static Stream<String> metricsOf(String line) {
    var directive = JsonMapper.shared().readTree(line).get("_aws").get("CloudWatchMetrics").get(0);
    assertEquals("Contactsheet", directive.get("Namespace").stringValue());
    assertEquals("[[\"FunctionName\"]]", directive.get("Dimensions").toString());
    return directive.get("Metrics").valueStream().map(each -> each.get("Name").stringValue());
  }

  /// The function's own metrics on the dashboard. Each is first in its widget's list, or follows
  /// one and has dots for equal parts.
  private Set<String> shown() {
    var body = Json.text(stack.resource("Dashboard").properties(), "DashboardBody");
    var names = new TreeSet<String>();
    for (var widget : JsonMapper.shared().readTree(body).get("widgets")) {
      var metrics = widget.get("properties").get("metrics");
      if (metrics.get(0).get(0).stringValue().equals("Contactsheet")) {
        metrics
            .valueStream()
            .map(each -> each.get(1))
            .filter(name -> name.isString())
            .forEach(name -> names.add(name.stringValue()));
      }
    }
    return names;
  }
}
