package contactsheet.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The query function.
final class QueryFunctionTest {
  private final Stack stack = Template.read().deployed(Configurations.queries());
  private final Resource function = stack.resource("QueryFunction");

  @Test
  void nobody_gets_it_unasked() {
    var unasked = Template.read().deployed(Configurations.trigger("Sqs"));
    assertEquals(List.of(), unasked.ofType("AWS::Lambda::Url"));
    assertEquals(1, unasked.ofType("AWS::Serverless::Function").size());
    assertTrue(unasked.resources().keySet().stream().noneMatch(name -> name.startsWith("Quer")));
  }

  /// An address without a signature would be one for everybody, and so would a permission.
  @Test
  void only_those_may_ask_whom_iam_lets() {
    var address = stack.ofType("AWS::Lambda::Url").getFirst().properties();
    assertEquals("AWS_IAM", Json.text(address, "AuthType"));
    Configurations.all()
        .map(Template.read()::deployed)
        .flatMap(each -> each.ofType("AWS::Lambda::Permission").stream())
        .forEach(each -> assertFalse(each.properties().toString().contains("QueryFunction")));
  }

  @Test
  void its_address_leads_to_the_published_version() {
    var address = stack.ofType("AWS::Lambda::Url").getFirst().properties();
    assertEquals("QueryFunction", Json.text(address, "TargetFunctionArn"));
    assertEquals("live", Json.text(address, "Qualifier"));
    assertEquals("live", Json.text(function.properties(), "AutoPublishAlias"));
    assertEquals("PublishedVersions", Json.text(function.properties(), "SnapStart", "ApplyOn"));
  }

  @Test
  void it_reads_the_table_as_the_other_function_writes_it() throws ReflectiveOperationException {
    var variables = function.settings();
    assertTrue(FunctionSettings.names().containsAll(variables.keySet()));
    var written = stack.resource("MetadataFunction").settings();
    written
        .keySet()
        .retainAll(Set.of("TABLE_NAME", "LISTING_INDEX", "TIME_INDEX", "LISTING_SHARDS"));
    assertEquals(written, variables);
  }

  @Test
  void alarms_watch_it() {
    var metrics =
        stack.ofType("AWS::CloudWatch::Alarm").stream()
            .filter(each -> each.references().contains("QueryFunction"))
            .map(each -> Json.text(each.properties(), "MetricName"))
            .collect(Collectors.toSet());
    assertEquals(Set.of("Errors", "Throttles", "FailedPermanently"), metrics);
  }
}
