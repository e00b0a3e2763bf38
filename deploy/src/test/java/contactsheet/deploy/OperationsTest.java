package contactsheet.deploy;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Whoever is woken at night reads `docs/operations.md`: it has to fit what is deployed.
final class OperationsTest {
  private static final Pattern OUTPUT = Pattern.compile("\\bout ([A-Z]\\w+)");
  private static final Pattern POLICY = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PARAMETER = Pattern.compile("`([A-Z]\\w+)=\\w*`");

  private final Template template = Template.read();
  private final String page;

  OperationsTest() throws IOException {
    page = Files.readString(Path.of("../docs/operations.md"));
  }

  @Test
  void every_alarm_has_a_section() {
    for (var alarm : template.deployed(Configurations.queries()).ofType("AWS::CloudWatch::Alarm")) {
      var description = Json.text(alarm.properties(), "AlarmDescription");
      var section =
          description.substring(description.indexOf('"') + 1, description.lastIndexOf('"'));
      assertTrue(page.contains("\n## " + section + "\n*Alarm: "), section);
    }
  }

  @Test
  void every_output_that_a_command_takes_is_there() {
    var taken = OUTPUT.matcher(page).results().map(match -> match.group(1)).collect(toSet());
    var there = new TreeSet<>(template.section("Outputs").keySet());
    assertTrue(there.containsAll(taken), () -> taken + " are not all of " + there);
    assertTrue(taken.size() >= 5);
  }

  @Test
  void every_parameter_that_is_to_be_set_is_there() {
    var set = PARAMETER.matcher(page).results().map(match -> match.group(1)).collect(toSet());
    assertTrue(template.section("Parameters").keySet().containsAll(set), set.toString());
    assertTrue(set.contains("CreateTable"));
  }

  /// What is given to others by hand is held to the same as what the template gives.
  @Test
  void the_policies_to_be_copied_grant_no_pattern_of_actions_and_nothing_on_everything() {
    var policies =
        POLICY
            .matcher(page)
            .results()
            .map(match -> JsonMapper.shared().readValue(match.group(1), Object.class))
            .toList();
    assertFalse(policies.isEmpty());
    policies.stream()
        .flatMap(Policies::statements)
        .forEach(
            each -> {
              assertEquals(
                  List.of(), each.actions().stream().filter(a -> a.contains("*")).toList());
              assertEquals(
                  Set.of(), each.resources().stream().filter("*"::equals).collect(toSet()));
            });
  }
}
