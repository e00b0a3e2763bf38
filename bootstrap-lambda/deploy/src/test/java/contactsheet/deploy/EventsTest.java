package contactsheet.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.events.EventReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The function gets the events that it can use, and no others.
final class EventsTest {
  /// Every family of events that changes a row [S3 User Guide, Supported event types].
  private static final Set<String> WANTED =
      Set.of(
          "s3:ObjectCreated:*",
          "s3:ObjectRemoved:*",
          "s3:ObjectRestore:*",
          "s3:LifecycleExpiration:*",
          "s3:LifecycleTransition");

  private final Template template = Template.read();

  @Test
  void a_new_bucket_tells_of_every_change_of_a_row() {
    assertEquals(WANTED, events("Sqs", "QueueConfigurations"));
    assertEquals(WANTED, events("Direct", "LambdaConfigurations"));
  }

  @Test
  void the_reader_observes_whatever_a_bucket_tells() {
    for (var name : WANTED) {
      assertTrue(isObserved(notification(name)), name);
    }
    assertFalse(isObserved(notification("s3:ObjectTagging:*")));
  }

  @Test
  void the_reader_observes_whatever_the_rule_lets_pass() {
    var rule = template.deployed(Configurations.trigger("EventBridge")).resource("BucketEvents");
    var names = Json.list(Json.at(rule.properties(), "EventPattern", "detail-type"));
    for (var name : names) {
      assertTrue(isObserved(busEvent(name.toString())), name.toString());
    }
    assertEquals(6, names.size());
    assertFalse(isObserved(busEvent("Object Tags Added")));
  }

  @Test
  void a_bucket_tells_of_the_keys_that_the_deployer_names() {
    for (var trigger : Configurations.TRIGGERS) {
      var stack =
          template.deployed(
              Map.of(
                  "BucketName",
                  "photos",
                  "Trigger",
                  trigger,
                  "KeyPrefix",
                  "in/",
                  "KeySuffix",
                  ".jpg"));
      if (trigger.equals("EventBridge")) {
        assertEquals(
            List.of(Map.of("wildcard", "in/*.jpg")),
            Json.at(
                stack.resource("BucketEvents").properties(),
                "EventPattern",
                "detail",
                "object",
                "key"));
      } else {
        for (var each : notifications(stack, trigger)) {
          assertEquals(
              List.of(
                  Map.of("Name", "prefix", "Value", "in/"),
                  Map.of("Name", "suffix", "Value", ".jpg")),
              Json.at(each, "Filter", "S3Key", "Rules"));
        }
      }
    }
  }

  /// For a bucket that CloudFormation has not made, the stack prints the notifications to add.
  @Test
  void an_existing_bucket_is_told_to_tell_the_same() {
    var printed = Map.of("Sqs", "QueueNotifications", "Direct", "FunctionNotifications");
    printed.forEach(
        (trigger, output) -> {
          var stack =
              template.deployed(
                  Map.of("BucketName", "photos", "Trigger", trigger, "CreateBucket", "false"));
          var json = JsonMapper.shared().readTree(stack.output(output));
          var configuration = json.iterator().next().get(0);
          var events = configuration.get("Events").valueStream().map(e -> e.stringValue());
          assertEquals(WANTED, events.collect(toSet()));
          assertEquals(2, configuration.get("Filter").get("Key").get("FilterRules").size());
        });
    assertFalse(
        template
            .deployed(Configurations.trigger("Sqs"))
            .outputs()
            .containsKey("QueueNotifications"));
  }

  @Test
  void a_new_bucket_speaks_to_event_bridge_only_where_it_is_the_trigger() {
    for (var trigger : Configurations.TRIGGERS) {
      var told = bucket(template.deployed(Configurations.trigger(trigger)));
      assertEquals(trigger.equals("EventBridge"), told.containsKey("EventBridgeConfiguration"));
    }
  }

  private Set<String> events(String trigger, String kind) {
    var stack = template.deployed(Configurations.trigger(trigger));
    assertTrue(bucket(stack).containsKey(kind));
    return notifications(stack, trigger).stream().map(e -> Json.text(e, "Event")).collect(toSet());
  }

  private static List<Object> notifications(Stack stack, String trigger) {
    var kind = trigger.equals("Sqs") ? "QueueConfigurations" : "LambdaConfigurations";
    return Json.list(bucket(stack).get(kind));
  }

  private static Map<String, Object> bucket(Stack stack) {
    return Json.object(stack.resource("Bucket").properties().get("NotificationConfiguration"));
  }

  private static boolean isObserved(String event) {
    return new EventReader().read(event.getBytes(UTF_8)).changes().size() == 1;
  }

  private static String notification(String name) {
    return """
    {"Records":[{"eventSource":"aws:s3","eventVersion":"2.1","eventName":"%s",
    "s3":{"bucket":{"name":"photos"},"object":{"key":"a.jpg"}}}]}
    """
        .formatted(name);
  }

  private static String busEvent(String detailType) {
    return """
    {"version":"0","source":"aws.s3","detail-type":"%s",
    "detail":{"version":"0","bucket":{"name":"photos"},"object":{"key":"a.jpg"}}}
    """
        .formatted(detailType);
  }
}
