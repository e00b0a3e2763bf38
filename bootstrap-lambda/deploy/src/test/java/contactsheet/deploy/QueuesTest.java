package contactsheet.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class QueuesTest {
  private final Stack stack = Template.read().deployed(Configurations.trigger("Sqs"));
  private final Map<String, Object> events = stack.resource("EventQueue").properties();
  private final Map<String, Object> deadLetters = stack.resource("DeadLetterQueue").properties();
  private final Map<String, Object> mapping = stack.resource("QueueInvokesFunction").properties();
  private final int timeout =
      Json.number(stack.resource("MetadataFunction").properties(), "Timeout");

  @Test
  void a_message_stays_hidden_until_lambda_has_tried_it_long_enough() {
    var window = Json.number(mapping, "MaximumBatchingWindowInSeconds");
    assertTrue(Json.number(events, "VisibilityTimeout") >= 6 * timeout + window);
    assertTrue(timeout <= 900);
  }

  @Test
  void a_message_is_tried_five_times_before_it_is_given_up() {
    assertTrue(Json.number(events, "RedrivePolicy", "maxReceiveCount") >= 5);
    assertEquals(
        Resource.arn("DeadLetterQueue", "AWS::SQS::Queue"),
        Json.text(events, "RedrivePolicy", "deadLetterTargetArn"));
  }

  @Test
  void a_dead_letter_outlives_the_time_that_it_may_have_waited_before() {
    assertTrue(
        Json.number(deadLetters, "MessageRetentionPeriod")
            > Json.number(events, "MessageRetentionPeriod"));
  }

  @Test
  void only_the_queue_of_events_may_have_its_dead_letters_there() {
    assertEquals("byQueue", Json.text(deadLetters, "RedriveAllowPolicy", "redrivePermission"));
    var name = Json.text(events, "QueueName");
    assertEquals(
        List.of("arn:aws:sqs:eu-central-1:123456789012:" + name),
        Json.at(deadLetters, "RedriveAllowPolicy", "sourceQueueArns"));
    assertTrue(name.length() <= 80, name);
    for (var trigger : List.of("EventBridge", "Direct")) {
      var without = Template.read().deployed(Configurations.trigger(trigger));
      assertEquals(
          "denyAll",
          Json.text(
              without.resource("DeadLetterQueue").properties(),
              "RedriveAllowPolicy",
              "redrivePermission"));
    }
  }

  @Test
  void only_what_failed_comes_back() {
    assertEquals(List.of("ReportBatchItemFailures"), mapping.get("FunctionResponseTypes"));
  }

  @Test
  void a_large_batch_has_the_window_that_it_needs() {
    assertTrue(Json.number(mapping, "BatchSize") <= 10_000);
    assertTrue(Json.number(mapping, "MaximumBatchingWindowInSeconds") >= 1);
  }

  @Test
  void the_queue_takes_no_more_of_lambda_than_the_deployer_says() {
    assertEquals("10", Json.text(mapping, "ScalingConfig", "MaximumConcurrency"));
  }

  @Test
  void what_fails_without_a_queue_before_it_becomes_a_dead_letter_as_well() {
    for (var trigger : List.of("EventBridge", "Direct")) {
      var failures =
          Template.read()
              .deployed(Configurations.trigger(trigger))
              .resource("AsynchronousFailures");
      assertEquals(
          Resource.arn("DeadLetterQueue", "AWS::SQS::Queue"),
          Json.text(failures.properties(), "DestinationConfig", "OnFailure", "Destination"));
      assertEquals("live", Json.text(failures.properties(), "Qualifier"));
    }
  }
}
