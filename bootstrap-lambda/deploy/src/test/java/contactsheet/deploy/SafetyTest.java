package contactsheet.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Nothing is public, and no resource with data is deleted with the stack.
final class SafetyTest {
  private static final Set<String> HOLD_SOMETHING =
      Set.of("AWS::S3::Bucket", "AWS::DynamoDB::Table", "AWS::SQS::Queue", "AWS::Logs::LogGroup");

  private final Stack stack = Template.read().deployed(Configurations.queries());

  @Test
  void what_holds_something_is_kept_when_the_stack_goes() {
    var holders =
        stack.resources().values().stream()
            .filter(each -> HOLD_SOMETHING.contains(each.type()))
            .collect(Collectors.toMap(Resource::name, each -> each));
    assertEquals(
        Set.of(
            "Bucket",
            "Table",
            "EventQueue",
            "DeadLetterQueue",
            "LogGroup",
            "QueryLogGroup",
            "AuditLogGroup"),
        holders.keySet());
    holders
        .values()
        .forEach(
            each -> {
              assertTrue(Json.text(each.attributes(), "DeletionPolicy").startsWith("Retain"));
              assertEquals("Retain", Json.text(each.attributes(), "UpdateReplacePolicy"));
            });
  }

  @Test
  void nobody_can_make_the_bucket_public() {
    var bucket = stack.resource("Bucket").properties();
    var blocks = Json.object(bucket.get("PublicAccessBlockConfiguration"));
    assertEquals(
        Set.of("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"),
        blocks.keySet());
    assertEquals(Set.of(true), Set.copyOf(blocks.values()));
    assertEquals(
        List.of(Map.of("ObjectOwnership", "BucketOwnerEnforced")),
        Json.at(bucket, "OwnershipControls", "Rules"));
    assertTrue(bucket.containsKey("BucketEncryption"));
  }

  @Test
  void the_queues_are_encrypted() {
    for (var queue : stack.ofType("AWS::SQS::Queue")) {
      assertEquals("true", Json.text(queue.properties(), "SqsManagedSseEnabled"), queue.name());
    }
  }

  @Test
  void the_bucket_refuses_what_is_not_encrypted_on_its_way() {
    var statements =
        Json.list(
            Json.at(stack.resource("BucketPolicy").properties(), "PolicyDocument", "Statement"));
    var refusal = statements.getFirst();
    assertEquals("Deny", Json.text(refusal, "Effect"));
    assertEquals("false", Json.text(refusal, "Condition", "Bool", "aws:SecureTransport"));
    assertEquals(2, Json.list(Json.at(refusal, "Resource")).size());
  }

  @Test
  void each_queue_refuses_what_is_not_encrypted_on_its_way() {
    Configurations.all().map(Template.read()::deployed).forEach(SafetyTest::assertQueuesTakeTls);
  }

  private static void assertQueuesTakeTls(Stack deployed) {
    var queues =
        deployed.ofType("AWS::SQS::Queue").stream()
            .map(queue -> Resource.arn(queue.name(), queue.type()))
            .collect(Collectors.toSet());
    var refusing =
        deployed.ofType("AWS::SQS::QueuePolicy").stream()
            .flatMap(each -> Policies.statements(Json.at(each.properties(), "PolicyDocument")))
            .filter(each -> each.effect().equals("Deny") && each.actions().contains("sqs:*"))
            .filter(
                each ->
                    each.conditions()
                        .equals(Map.of("Bool", Map.of("aws:SecureTransport", "false"))))
            .flatMap(each -> each.resources().stream())
            .collect(Collectors.toSet());
    assertEquals(queues, refusing);
  }

  /// A service acts for many accounts. So each may act here only for this account and for one
  /// resource [IAM User Guide, The confused deputy problem].
  @Test
  void every_service_that_may_do_something_may_do_it_only_for_this_account() {
    Configurations.all()
        .map(Template.read()::deployed)
        .flatMap(each -> each.resources().values().stream())
        .forEach(SafetyTest::assertNoConfusedDeputy);
  }

  private static void assertNoConfusedDeputy(Resource resource) {
    switch (resource.type()) {
      case "AWS::Lambda::Permission" -> {
        assertTrue(Json.text(resource.properties(), "Principal").endsWith(".amazonaws.com"));
        assertEquals("123456789012", Json.text(resource.properties(), "SourceAccount"));
        assertFalse(Json.text(resource.properties(), "SourceArn").contains("*"));
      }
      case "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy" ->
          Policies.statements(Json.at(resource.properties(), "PolicyDocument"))
              .filter(each -> each.effect().equals("Allow"))
              .forEach(
                  each -> {
                    var conditions = each.conditions().toString();
                    assertTrue(conditions.contains("aws:SourceAccount=123456789012"), conditions);
                    assertTrue(conditions.contains("aws:SourceArn=arn:aws:"), conditions);
                  });
      default -> {
        // It grants no access.
      }
    }
  }

  @Test
  void the_table_is_protected_and_can_be_taken_back() {
    var table = stack.resource("Table").properties();
    assertEquals("true", Json.text(table, "DeletionProtectionEnabled"));
    assertEquals(
        "true", Json.text(table, "PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled"));
  }
}
