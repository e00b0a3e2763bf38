package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectLocation;
import contactsheet.seededbug.Flaw;
import contactsheet.seededbug.SeededBug;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// "What if we had written it like this?" Puts every bug before the ports, where it waits until it
/// is switched on.
final class Bugs {
  private static final Set<SeededBug> FORGETTING =
      EnumSet.of(
          SeededBug.ROW_DELETED_FOR_A_TOMBSTONE, SeededBug.TOMBSTONE_SHORTER_THAN_A_HANDLERS_LIFE);

  private static final Duration TOMBSTONE_LIFETIME = Duration.ofDays(1);

  private final Switches switches;
  private final @Nullable Consumer<ObjectLocation> forget;

  /// @param forget removes a tombstone from the table, where the table can do that
  Bugs(Switches switches, @Nullable Consumer<ObjectLocation> forget) {
    this.switches = switches;
    this.forget = forget;
  }

  /// What the page calls it.
  static String label(SeededBug bug) {
    return "bug-" + bug.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Those that can be shown on this table.
  List<SeededBug> all() {
    var bugs = EnumSet.allOf(SeededBug.class);
    if (forget == null) {
      bugs.removeAll(FORGETTING);
    }
    return List.copyOf(bugs);
  }

  List<Flaw> on() {
    return all().stream().filter(this::isOn).map(SeededBug::flaw).toList();
  }

  private boolean isOn(SeededBug bug) {
    return switches.isOn(label(bug));
  }

  /// The store as it was written on a bad day.
  MetadataStore store(MetadataStore proper) {
    var store = proper;
    for (var bug : all()) {
      store = switched(bug, store, bug.flaw().store(store, this::forget));
    }
    return store;
  }

  /// The ports as a handler of a bad day uses them.
  Interposition.Ports ports(Interposition.Ports proper) {
    var source = proper.source();
    var store = proper.store();
    for (var bug : all()) {
      var flawed = bug.flaw().ports(new Flaw.Ports(source, store));
      source = switched(bug, source, flawed.source());
      store = switched(bug, store, flawed.store());
    }
    return new Interposition.Ports(source, proper.listing(), store);
  }

  private MetadataStore switched(SeededBug bug, MetadataStore proper, MetadataStore flawed) {
    return flawed.equals(proper) ? proper : new SwitchedStore(proper, flawed, () -> isOn(bug));
  }

  private ObjectMetadataSource switched(
      SeededBug bug, ObjectMetadataSource proper, ObjectMetadataSource flawed) {
    return flawed.equals(proper) ? proper : new SwitchedSource(proper, flawed, () -> isOn(bug));
  }

  /// The use case as it is asked and heard on a bad day.
  RecordObjectChanges useCase(RecordObjectChanges proper) {
    return new FlawedRecording(proper, this);
  }

  /// Drops an object's tombstone, if it is old enough.
  void expire(ObjectLocation location, Duration age) {
    var lifetime = TOMBSTONE_LIFETIME;
    for (var flaw : on()) {
      lifetime = flaw.tombstoneLifetime(lifetime);
    }
    if (age.compareTo(lifetime) >= 0) {
      forget(location);
    }
  }

  private void forget(ObjectLocation location) {
    if (forget != null) {
      forget.accept(location);
    }
  }
}
