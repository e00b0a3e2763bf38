package contactsheet.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// CloudFormation makes each resource after those that it refers to. What it would refuse only once
/// a deployment is on its way, is refused here, in every configuration.
final class ReferencesTest {
  private static final Template TEMPLATE = Template.read();

  static List<Map<String, String>> configurations() {
    return Configurations.all().toList();
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void every_reference_leads_to_what_is_made_and_none_goes_in_a_circle(
      Map<String, String> configuration) {
    var stack = TEMPLATE.deployed(configuration);
    assertEquals(Set.of(), inCircles(stack));
    assertTrue(stack.outputs().size() >= 7);
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void events_come_one_way_only(Map<String, String> configuration) {
    var made = TEMPLATE.deployed(configuration).resources().keySet();
    var ways =
        Map.of(
            "Sqs", Set.of("EventQueue", "EventQueuePolicy", "QueueInvokesFunction"),
            "EventBridge", Set.of("BucketEvents", "RuleInvokesFunction"),
            "Direct", Set.of("BucketInvokesFunction"));
    ways.forEach(
        (trigger, resources) -> {
          var there = new HashSet<>(resources);
          there.retainAll(made);
          var expected = trigger.equals(configuration.get("Trigger")) ? resources : Set.of();
          assertEquals(expected, there, trigger);
        });
  }

  @Test
  void every_parameter_is_described_and_makes_a_difference() {
    var written = TEMPLATE.document().toString();
    TEMPLATE
        .section("Parameters")
        .forEach(
            (name, parameter) -> {
              assertTrue(Json.text(parameter, "Description").endsWith("."), name);
              assertTrue(
                  written.contains("Ref=" + name + "}") || written.contains("${" + name + "}"),
                  () -> name + " is used nowhere");
            });
  }

  @Test
  void a_circle_is_found(@TempDir Path folder) throws IOException {
    var stack =
        stack(
            folder,
            "A: {Type: X::Y::Z, Properties: {B: !Ref B}}",
            "B: {Type: X::Y::Z, Properties: {A: !GetAtt A.Arn}}");
    assertEquals(Set.of("A", "B"), inCircles(stack));
  }

  @Test
  void a_reference_to_what_is_not_made_is_found(@TempDir Path folder) throws IOException {
    var stack = stack(folder, "A: {Type: X::Y::Z, Properties: {B: !Sub 'it is ${B}'}}");
    assertThrows(IllegalArgumentException.class, stack::resources);
  }

  private static Stack stack(Path folder, String... resources) throws IOException {
    var file = folder.resolve("fixture.yaml");
    Files.writeString(file, "Resources:\n  " + String.join("\n  ", resources) + "\n");
    return Template.read(file).deployed(Map.of());
  }

  /// Returns the resources that are left when all others have been made.
  private static Set<String> inCircles(Stack stack) {
    var waiting = new HashSet<>(stack.resources().values());
    boolean gotOn = true;
    while (gotOn) {
      var names = waiting.stream().map(Resource::name).collect(Collectors.toSet());
      gotOn = waiting.removeIf(each -> each.references().stream().noneMatch(names::contains));
    }
    return waiting.stream().map(Resource::name).collect(Collectors.toSet());
  }
}
