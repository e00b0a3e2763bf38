package contactsheet.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `docs/reference.md` names each variable that the function reads, with the default that it has.
final class SettingsReferenceTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| (?:none|`(.*?)`) \\|");

  @Test
  void every_variable_is_named_and_no_other() throws Exception {
    var names = new TreeSet<>(FunctionSettings.names());
    names.addAll(FunctionSettings.ofAudits());
    assertEquals(names, defaults(page()).keySet());
  }

  @Test
  void every_default_is_what_the_function_takes_where_nobody_chooses() throws Exception {
    assertEquals(FunctionSettings.read(Map.of()), FunctionSettings.read(defaults(page())));
    var audited = defaults(page());
    audited.put("AUDIT_BUCKET", "photos");
    assertEquals(
        FunctionSettings.audits(Map.of("AUDIT_BUCKET", "photos")),
        FunctionSettings.audits(audited));
  }

  @Test
  void a_variable_that_is_left_out_and_another_default_are_found() throws Exception {
    var shorter = page().replace("| `OBJECTS` |", "| OBJECTS |");
    assertNotEquals(FunctionSettings.names(), defaults(shorter).keySet());
    var other = page().replace("| `64` |", "| `32` |");
    assertNotEquals(FunctionSettings.read(Map.of()), FunctionSettings.read(defaults(other)));
  }

  private static Map<String, String> defaults(String page) {
    var defaults = new TreeMap<String, String>();
    for (var row : ROW.matcher(page).results().toList()) {
      defaults.put(row.group(1), row.group(2) == null ? "" : row.group(2));
    }
    return defaults;
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../../docs/reference.md"));
  }
}
