package contactsheet.bootstrap.cli.trouble;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.bootstrap.cli.watch.Interposition;
import contactsheet.domain.ObjectLocation;
import contactsheet.seededbug.Flaw;
import contactsheet.seededbug.SeededBug;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Puts every seeded bug in front of the ports of a table in memory. A bug does nothing until it is
/// switched on.
final class Bugs {
  private static final Duration TOMBSTONE_LIFETIME = Duration.ofDays(1);

  private final Switches switches;
  private final InMemoryMetadataStore table;

  Bugs(Switches switches, InMemoryMetadataStore table) {
    this.switches = switches;
    this.table = table;
  }

  /// The name of the bug's switch.
  static String label(SeededBug bug) {
    return "bug-" + bug.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  List<Flaw> on() {
    return Stream.of(SeededBug.values()).filter(this::isOn).map(SeededBug::flaw).toList();
  }

  private boolean isOn(SeededBug bug) {
    return switches.isOn(label(bug));
  }

  /// The table with the bugs of an adapter in front of it.
  ///
  /// @param before the table with the troubles before it
  MetadataStore store(TroubledStore before) {
    MetadataStore store = before;
    for (var bug : SeededBug.values()) {
      store = switched(bug, store, bug.flaw().store(store, table::forget));
    }
    return store;
  }

  /// The ports with the bugs of a handler in front of them.
  Interposition.Ports ports(Interposition.Ports proper) {
    var source = proper.source();
    var store = proper.store();
    for (var bug : SeededBug.values()) {
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

  /// The use case with the bugs of an entry point in front of it.
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
      table.forget(location);
    }
  }
}
