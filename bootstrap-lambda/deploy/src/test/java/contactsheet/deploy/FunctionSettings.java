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

  /// Returns the settings for these variables.
  static Object read(Map<String, String> environment) throws ReflectiveOperationException {
    var from =
        Class.forName("contactsheet.bootstrap.lambda.Settings")
            .getDeclaredMethod("from", Map.class);
    from.setAccessible(true);
    return from.invoke(null, environment);
  }

  /// An empty environment that records the names that were read.
  private static final class Watched extends HashMap<String, String> {
    @Serial private static final long serialVersionUID = 1L;

    private final TreeSet<String> asked = new TreeSet<>();

    @Override
    public @Nullable String get(Object name) {
      asked.add(name.toString());
      return null;
    }

    @Override
    public String getOrDefault(Object name, String byDefault) {
      asked.add(name.toString());
      return byDefault;
    }

    @Override
    public boolean containsKey(Object name) {
      asked.add(name.toString());
      return false;
    }
  }
}
