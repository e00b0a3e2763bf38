package contactsheet.rules;

import com.tngtech.archunit.lang.ArchRule;
import contactsheet.rules.Ring.Kind;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// A rule without the packages of its rings.
///
/// @param name the name of the rule in words, without spaces; in lower case also the last part of
///     its fixture's package
/// @param reason the reason for the rule, which completes "because"
/// @param about the rings of the rule: each has to be given, and to have classes
record RuleDefinition(
    String name, String reason, Function<Layout, ArchRule> rule, List<Kind> about) {
  private static final String FIXTURES = "contactsheet.rules.breaking.";

  RuleDefinition(String name, String reason, Function<Layout, ArchRule> rule, Kind... about) {
    this(name, reason, rule, List.of(about));
  }

  boolean isAbout(Layout layout) {
    return about.stream().allMatch(layout::has);
  }

  ArchRule of(Layout layout) {
    return rule.apply(layout).because(reason);
  }

  String fixture() {
    return FIXTURES + name.toLowerCase(Locale.ROOT);
  }
}
