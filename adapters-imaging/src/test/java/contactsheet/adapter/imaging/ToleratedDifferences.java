package contactsheet.adapter.imaging;

import java.util.Map;
import java.util.Set;

/// Where the inspector says something else than the programs that described the corpus, and why it
/// is meant to.
final class ToleratedDifferences {
  private static final Map<String, Map<String, String>> BY_FILE = Map.of();

  private ToleratedDifferences() {}

  /// By field, what others see and what we see.
  static Map<String, String> of(String name) {
    return BY_FILE.getOrDefault(name, Map.of());
  }

  static Set<String> files() {
    return BY_FILE.keySet();
  }
}
