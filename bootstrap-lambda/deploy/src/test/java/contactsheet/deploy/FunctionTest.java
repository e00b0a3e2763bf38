package contactsheet.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FunctionTest {
  private static final Pattern REFERENCE = Pattern.compile("Ref=(\\w+)}|\\$\\{(\\w+)}");

  private final Template template = Template.read();
  private final Resource function =
      template.deployed(Configurations.trigger("Sqs")).resource("MetadataFunction");

  @Test
  void its_variables_are_those_that_it_reads() throws ReflectiveOperationException {
    assertEquals(FunctionSettings.names(), function.settings().keySet());
  }

  @Test
  void what_nobody_chooses_is_what_it_would_choose_itself() throws ReflectiveOperationException {
    assertEquals(FunctionSettings.read(Map.of()), FunctionSettings.read(function.settings()));
  }

  @Test
  void java_has_the_same_options_in_each_function() {
    var stack = template.deployed(Configurations.queries());
    var options =
        stack.ofType("AWS::Serverless::Function").stream()
            .map(each -> each.variables().getOrDefault(Resource.JAVA_OPTIONS, "none"))
            .toList();
    assertEquals(Collections.nCopies(3, options.getFirst()), options);
  }

  /// Otherwise a new value would be deployed, and the alias would go on invoking the version that
  /// has the old one.
  @ParameterizedTest
  @ValueSource(strings = {"MetadataFunction", "QueryFunction"})
  void each_parameter_of_its_own_is_in_the_description_of_its_version(String name) {
    var resource = Json.object(Json.at(template.section("Resources"), name));
    var written = new TreeMap<>(Json.object(Json.at(resource, "Properties")));
    var description = parametersIn(Json.at(written, "VersionDescription"));
    written.remove("VersionDescription");
    assertEquals(parametersIn(written), description);
    assertEquals("true", Json.text(written, "AutoPublishAliasAllProperties"));
  }

  @Test
  void it_starts_from_a_snapshot_of_its_published_version() {
    assertEquals("java25", Json.text(function.properties(), "Runtime"));
    assertEquals("PublishedVersions", Json.text(function.properties(), "SnapStart", "ApplyOn"));
    assertEquals("live", Json.text(function.properties(), "AutoPublishAlias"));
  }

  @Test
  void it_logs_json_to_a_group_whose_logs_end() {
    assertEquals("JSON", Json.text(function.properties(), "LoggingConfig", "LogFormat"));
    assertEquals("LogGroup", Json.text(function.properties(), "LoggingConfig", "LogGroup"));
    var stack = template.deployed(Configurations.trigger("Sqs"));
    assertEquals("30", Json.text(stack.resource("LogGroup").properties(), "RetentionInDays"));
  }

  @Test
  void every_way_to_it_leads_to_the_alias() {
    for (var trigger : Configurations.TRIGGERS) {
      var stack = template.deployed(Configurations.trigger(trigger));
      var others = new TreeMap<>(stack.resources());
      others.remove("MetadataFunction");
      var text = others.values().stream().map(each -> each.properties().toString()).toList();
      assertTrue(
          text.stream().anyMatch(t -> t.contains(":function:MetadataFunction:live")), trigger);
      assertEquals("", firstUnqualified(text), trigger);
    }
  }

  private static String firstUnqualified(Iterable<String> texts) {
    for (var text : texts) {
      if (text.replace("function:MetadataFunction:live", "").contains("function:Metadata")) {
        return text;
      }
    }
    return "";
  }

  /// Those that conditions of a value depend on count as well.
  private Set<String> parametersIn(Object written) {
    var names = new TreeSet<String>();
    for (var condition : template.section("Conditions").entrySet()) {
      if (written.toString().contains("Fn::If=[" + condition.getKey() + ",")) {
        names.addAll(parametersIn(condition.getValue()));
      }
    }
    var references = REFERENCE.matcher(written.toString());
    while (references.find()) {
      names.add(references.group(1) == null ? references.group(2) : references.group(1));
    }
    names.retainAll(template.section("Parameters").keySet());
    return names;
  }
}
