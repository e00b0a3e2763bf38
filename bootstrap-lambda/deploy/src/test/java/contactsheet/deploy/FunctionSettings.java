package contactsheet.deploy;

import java.io.Serial;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The variables that the function reads, by reflection on its own settings, which are
/// package-private.
final class FunctionSettings {
  private FunctionSettings() {}

  /// The names of the variables that it looks for.
  static Set<String> names() throws ReflectiveOperationException {
    var environment = new Watched();
    read(environment);
    return environment.asked;
  }

  /// The names of the variables that only the audit function looks for.
  static Set<String> ofAudits() throws ReflectiveOperationException {
    var environment = new Watched();
    // Without a bucket it would look no further.
    environment.put("AUDIT_BUCKET", "photos");
    audits(environment);
    return environment.asked;
  }

  /// What the audit function makes of these variables.
  static Object audits(Map<String, String> environment) throws ReflectiveOperationException {
    return called("AuditSettings", "from", environment);
  }

  /// Returns the settings for these variables.
  static Object read(Map<String, String> environment) throws ReflectiveOperationException {
    return called("Settings", "from", environment);
  }

  private static Object called(String type, String name, Map<String, String> environment)
      throws ReflectiveOperationException {
    var reading =
        Class.forName("contactsheet.bootstrap.lambda." + type).getDeclaredMethod(name, Map.class);
    reading.setAccessible(true);
    return reading.invoke(null, environment);
  }

  /// An environment that keeps in mind what it was asked for.
  private static final class Watched extends HashMap<String, String> {
    @Serial private static final long serialVersionUID = 1L;

    private final TreeSet<String> asked = new TreeSet<>();

    @Override
    public @Nullable String get(Object name) {
      asked.add(name.toString());
      return super.get(name);
    }

    @Override
    public String getOrDefault(Object name, String byDefault) {
      asked.add(name.toString());
      return super.getOrDefault(name, byDefault);
    }

    @Override
    public boolean containsKey(Object name) {
      asked.add(name.toString());
      return super.containsKey(name);
    }
  }
}
