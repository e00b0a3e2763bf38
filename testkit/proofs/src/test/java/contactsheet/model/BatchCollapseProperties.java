package contactsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.RecordObjectChangesService;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/// Handling only the newest change of each object has the same result as handling every one.
class BatchCollapseProperties {
  private static final ObjectLocation CAT = ObjectLocation.of("kept", "cat.jpg");
  private static final ObjectLocation DOG = ObjectLocation.of("plain", "dog.jpg");

  private final SettableClock clock = new SettableClock();

  @Property(tries = 300)
  void a_batch_leaves_what_its_changes_leave_one_by_one(
      @ForAll("deeds") List<Deed> deeds, @ForAll Random random) {
    var storage = new Storage(clock);
    var together = InMemoryMetadataStore.keyedByFilenameAndBucket();
    var apart = InMemoryMetadataStore.keyedByFilenameAndBucket();
    var changes = new ArrayList<ObjectChange>();
    for (var deed : deeds) {
      var change = storage.go(new Step.Change(1, deed, random.nextBoolean() ? CAT : DOG));
      if (change != null) {
        changes.add(random.nextInt(changes.size() + 1), change);
        changes.add(random.nextInt(changes.size() + 1), change);
      }
    }
    handle(storage, together, changes);
    changes.forEach(change -> handle(storage, apart, List.of(change)));
    assertEquals(rows(apart, changes), rows(together, changes));
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    return Arbitraries.of(Deed.class).list().ofMaxSize(8);
  }

  private void handle(Storage storage, InMemoryMetadataStore table, List<ObjectChange> changes) {
    var end = clock.instant().plusSeconds(60);
    new RecordObjectChangesService(storage.s3(), table, clock, 2)
        .record(new ChangeBatch(changes), new Deadline(end, end));
  }

  private static List<Row> rows(InMemoryMetadataStore table, List<ObjectChange> changes) {
    return table.entries().stream()
        .map(Row::of)
        .map(row -> areComparable(row.location(), changes) ? row : row.withoutSequencer())
        .toList();
  }

  private static boolean areComparable(ObjectLocation location, List<ObjectChange> changes) {
    return changes.stream()
            .filter(change -> change.location().equals(location))
            .map(ObjectChange::sequencer)
            .filter(Objects::nonNull)
            .map(Sequencer::digits)
            .distinct()
            .count()
        <= 1;
  }

  /// Returns a row without its times, which depend on the number of writes, and without the
  /// difference of sequencers that cannot be compared.
  private record Row(
      ObjectLocation location, @Nullable ObjectMetadata metadata, @Nullable Sequencer sequencer) {
    Row withoutSequencer() {
      return new Row(location, metadata, null);
    }

    static Row of(MetadataEntry entry) {
      return switch (entry) {
        case MetadataEntry.Recorded(var location, var metadata, var stamp) ->
            new Row(location, metadata, stamp.sequencer());
        case MetadataEntry.Removed(var location, var stamp) ->
            new Row(location, null, stamp.sequencer());
      };
    }
  }
}
