package contactsheet.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The laws that a history broke, each with how it was broken first. Safe for use by many threads.
public final class Findings {
  private final Map<Law, String> found = Collections.synchronizedMap(new EnumMap<>(Law.class));

  void add(Law law, String how) {
    found.putIfAbsent(law, how);
  }

  /// Whether every law holds.
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /// Whether this law was broken.
  public boolean breaks(Law law) {
    return found.containsKey(law);
  }

  @Override
  public String toString() {
    return found.toString();
  }
}
