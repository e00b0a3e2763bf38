package contactsheet.deploy;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// `docs/operations.md` has to fit the template: its alarms, outputs, parameters and policies.
final class OperationsTest {
  private static final Pattern OUTPUT = Pattern.compile("\\bout ([A-Z]\\w+)");
  private static final Pattern POLICY = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PARAMETER = Pattern.compile("`([A-Z]\\w+)=\\w*`");

  private final Template template = Template.read();
  private final String page;

  OperationsTest() throws IOException {
    page = Files.readString(Path.of("../../docs/operations.md"));
  }

  @Test
  void every_alarm_has_a_section() {
    assertEquals(List.of(), alarmsWithoutASection(page));
  }

  @Test
  void every_output_that_a_command_takes_is_there() {
    assertEquals(Set.of(), unknown("Outputs", OUTPUT, page));
    assertTrue(named(OUTPUT, page).size() >= 5);
  }

  @Test
  void every_parameter_that_is_to_be_set_is_there() {
    assertEquals(Set.of(), unknown("Parameters", PARAMETER, page));
    assertTrue(named(PARAMETER, page).contains("CreateTable"));
  }

  /// The policies on the page have the same limits as those of the template.
  @Test
  void the_policies_to_be_copied_grant_no_pattern_of_actions_and_nothing_on_everything() {
    assertTrue(POLICY.matcher(page).find());
    assertEquals(List.of(), grantedTooWidely(page));
  }

  @Test
  void a_page_that_does_not_fit_what_is_deployed_is_found() {
    var renamed = page.replace("\n## Throttled\n", "\n## Slow\n");
    assertEquals(List.of("Throttled"), alarmsWithoutASection(renamed));
    assertEquals(
        Set.of("NoSuchQueue"), unknown("Outputs", OUTPUT, "$(out NoSuchQueue) $(out Table)"));
    assertEquals(
        Set.of("NoSuchSetting"),
        unknown("Parameters", PARAMETER, "`NoSuchSetting=true` and `CreateTable=false`"));
    var wide =
        "```json\n{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:*\","
            + " \"Resource\": \"arn:aws:s3:::a\"}]}\n```";
    assertEquals(List.of("s3:*"), grantedTooWidely(wide));
  }

  private List<String> alarmsWithoutASection(String page) {
    return template.deployed(Configurations.queries()).ofType("AWS::CloudWatch::Alarm").stream()
        .map(alarm -> Json.text(alarm.properties(), "AlarmDescription"))
        .map(text -> text.substring(text.indexOf('"') + 1, text.lastIndexOf('"')))
        .filter(section -> !page.contains("\n## " + section + "\n*Alarm: "))
        .toList();
  }

  private Set<String> unknown(String section, Pattern pattern, String page) {
    var unknown = named(pattern, page);
    unknown.removeAll(template.section(section).keySet());
    return unknown;
  }

  private static Set<String> named(Pattern pattern, String page) {
    return pattern
        .matcher(page)
        .results()
        .map(match -> match.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> grantedTooWidely(String page) {
    return POLICY
        .matcher(page)
        .results()
        .map(match -> JsonMapper.shared().readValue(match.group(1), Object.class))
        .flatMap(policy -> Policies.statements(policy))
        .flatMap(
            each ->
                Stream.concat(
                    each.actions().stream().filter(action -> action.contains("*")),
                    each.resources().stream().filter("*"::equals)))
        .toList();
  }
}
