package contactsheet.application.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.RecordObjectChangesService;
import contactsheet.application.SettableClock;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/// To handle only the newest change of each object is as good as to handle every one.
class BatchCollapseProperties {
  private static final ObjectLocation CAT = ObjectLocation.of("kept", "cat.jpg");
  private static final ObjectLocation DOG = ObjectLocation.of("plain", "dog.jpg");

  private final SettableClock clock = new SettableClock();
  private final Storage storage = new Storage(clock);
  private final InMemoryMetadataStore together = InMemoryMetadataStore.keyedByFilenameAndBucket();
  private final InMemoryMetadataStore apart = InMemoryMetadataStore.keyedByFilenameAndBucket();

  @Property(tries = 300)
  void a_batch_leaves_what_its_changes_leave_one_by_one(
      @ForAll("deeds") List<Deed> deeds, @ForAll Random random) {
    var changes = new ArrayList<ObjectChange>();
    for (var deed : deeds) {
      var change = storage.doTo(random.nextBoolean() ? CAT : DOG, deed, "content");
      if (change != null) {
        changes.add(random.nextInt(changes.size() + 1), change);
        changes.add(random.nextInt(changes.size() + 1), change);
      }
    }
    handle(together, changes);
    changes.forEach(change -> handle(apart, List.of(change)));
    assertEquals(rows(apart), rows(together));
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    return Arbitraries.of(Deed.class).list().ofMaxSize(8);
  }

  private void handle(InMemoryMetadataStore table, List<ObjectChange> changes) {
    var end = clock.instant().plusSeconds(60);
    new RecordObjectChangesService(storage.s3(), table, clock, 2)
        .record(new ChangeBatch(changes), new Deadline(end, end));
  }

  private static List<Row> rows(InMemoryMetadataStore table) {
    return table.entries().stream().map(Row::of).toList();
  }

  /// A row but for its times, which tell how often it was written.
  private record Row(
      ObjectLocation location, @Nullable ObjectMetadata metadata, @Nullable Sequencer sequencer) {
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
