package contactsheet.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.local.lambda.RecordedCall;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rights in the template, and the rights that a call needs.
final class RightsTest {
  private static final Template TEMPLATE = Template.read();

  @Test
  void nothing_is_granted_on_everything_and_no_action_is_a_pattern() {
    grants()
        .forEach(
            each -> {
              assertTrue(each.actions().stream().noneMatch(a -> a.contains("*")), each.toString());
              each.resources().forEach(Right.Kind::of);
            });
  }

  @Test
  void objects_alone_are_granted_by_a_pattern_and_only_below_the_prefix() {
    var stack = TEMPLATE.deployed(Map.of("BucketName", "photos", "KeyPrefix", "in/"));
    var patterns =
        Policies.ofRole(stack.resource("FunctionRole"))
            .flatMap(each -> each.resources().stream())
            .filter(resource -> resource.contains("*"))
            .toList();
    assertEquals(List.of("arn:aws:s3:::photos/in/*"), patterns);
  }

  @Test
  void each_function_has_a_role_and_no_policy_that_somebody_else_may_change() {
    Configurations.all()
        .map(TEMPLATE::deployed)
        .forEach(
            stack -> {
              var roles = stack.ofType("AWS::IAM::Role");
              var functions = stack.ofType("AWS::Serverless::Function");
              var schedules = stack.ofType("AWS::Scheduler::Schedule");
              assertEquals(stack.isTrue("Audits") ? 1 : 0, schedules.size());
              assertEquals(
                  1 + (stack.isTrue("AnswersQueries") ? 1 : 0) + schedules.size(),
                  functions.size());
              assertEquals(functions.size() + schedules.size(), roles.size());
              roles.forEach(
                  role -> assertFalse(role.properties().containsKey("ManagedPolicyArns")));
              functions.forEach(each -> assertFalse(each.properties().containsKey("Policies")));
            });
  }

  @Test
  void who_answers_programs_may_write_nothing_and_see_no_object() {
    var actions =
        Policies.ofRole(TEMPLATE.deployed(Configurations.queries()).resource("QueryRole"))
            .flatMap(each -> each.actions().stream())
            .collect(Collectors.toSet());
    assertEquals(Set.of("dynamodb:Query", "logs:CreateLogStream", "logs:PutLogEvents"), actions);
  }

  @Test
  void the_key_of_a_bucket_is_used_by_s3_alone() {
    var decrypt = grants().filter(each -> each.actions().equals(List.of("kms:Decrypt"))).toList();
    assertFalse(decrypt.isEmpty());
    for (var each : decrypt) {
      assertTrue(each.conditions().toString().contains("kms:ViaService=s3.eu-central-1."));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HEAD, /photos/a%20b.jpg, 200, s3:GetObject on a OBJECT",
    "GET, /photos/a.jpg, 206, s3:GetObject on a OBJECT",
    "HEAD, /photos/a.jpg, 403, s3:GetObject on a OBJECT",
    "HEAD, /photos/a.jpg?versionId=3, 200, s3:GetObjectVersion on a OBJECT",
    "HEAD, /photos/gone.jpg, 404, s3:GetObject on a OBJECT|s3:ListBucket on a BUCKET",
    "GET, /photos?list-type=2&prefix=a, 200, s3:ListBucket on a BUCKET",
    "PUT, /evidence/audits/1.jsonl, 200, s3:PutObject on a OBJECT",
  })
  void a_call_to_s3_takes(String method, String uri, int status, String rights) {
    var call = new RecordedCall(method, uri, "", "", status);
    assertEquals(rights, joined(NeededRights.of(call)));
  }

  @ParameterizedTest
  @CsvSource({
    "PutItem, {\"TableName\":\"Rows\"}, dynamodb:PutItem on a TABLE",
    "Query, {\"TableName\":\"Rows\"}, dynamodb:Query on a TABLE",
    "Scan, {\"TableName\":\"Rows\"}, dynamodb:Scan on a TABLE",
    "'Query', '{\"TableName\":\"Rows\",\"IndexName\":\"i\"}', dynamodb:Query on a INDEX",
  })
  void a_call_to_dynamo_db_takes(String operation, String body, String rights) {
    var call = new RecordedCall("POST", "/", "DynamoDB_20120810." + operation, body, 200);
    assertEquals(rights, joined(NeededRights.of(call)));
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /photos/a.jpg?tagging",
    "PUT, /photos",
    "GET, /photos/a.jpg?tagging",
    "GET, /",
    "POST, /photos?delete"
  })
  void a_call_that_no_rule_knows_is_refused(String method, String uri) {
    var call = new RecordedCall(method, uri, "", "", 200);
    assertThrows(IllegalArgumentException.class, () -> NeededRights.of(call));
  }

  private static String joined(Set<Right> rights) {
    return String.join("|", rights.stream().map(Right::toString).toList());
  }

  private static Stream<Policies.Statement> grants() {
    return Configurations.all()
        .map(TEMPLATE::deployed)
        .flatMap(stack -> stack.resources().values().stream())
        .flatMap(RightsTest::statements)
        .filter(each -> each.effect().equals("Allow"));
  }

  private static Stream<Policies.Statement> statements(Resource resource) {
    if (resource.type().equals("AWS::IAM::Role")) {
      return Policies.ofRole(resource);
    }
    return resource.type().endsWith("Policy") && !resource.type().startsWith("AWS::SNS")
        ? Policies.statements(Json.at(resource.properties(), "PolicyDocument"))
        : Stream.of();
  }
}
