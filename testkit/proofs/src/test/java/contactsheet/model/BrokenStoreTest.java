package contactsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.FindResult;
import contactsheet.application.port.out.MetadataStore.ReplaceResult;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.seededbug.ForwardingStore;
import contactsheet.seededbug.SeededBug;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A seeded bug has one fault. With any of them, a row that was not written is not reported as
/// saved.
class BrokenStoreTest {
  private static final Failure FAILURE = Failure.retryable("the table is throttled");
  private static final BucketName HOLDER = new BucketName("albums");

  private final MetadataStore table = InMemoryMetadataStore.keyedByFilenameAndBucket();

  @ParameterizedTest
  @EnumSource
  void a_table_that_fails_is_reported_as_failing(SeededBug bug) {
    var store = broken(bug, new ReplaceResult.NotReplaced(FAILURE));
    assertEquals(new SaveResult.NotSaved(FAILURE), store.saveIfNewer(entry()));
    assertEquals(new ReplaceResult.NotReplaced(FAILURE), store.replaceIfUnchanged(null, entry()));
  }

  @ParameterizedTest
  @EnumSource
  void a_row_of_another_bucket_is_reported_as_a_collision(SeededBug bug) {
    var store = broken(bug, new ReplaceResult.Occupied(HOLDER));
    assertEquals(new SaveResult.Occupied(HOLDER), store.saveIfNewer(entry()));
    assertEquals(new ReplaceResult.Occupied(HOLDER), store.replaceIfUnchanged(null, entry()));
  }

  @ParameterizedTest
  @EnumSource
  void a_row_that_cannot_be_read_is_not_written_over(SeededBug bug) {
    var unreadable =
        new ForwardingStore(table) {
          @Override
          public FindResult find(ObjectLocation location) {
            return new FindResult.NotRead(FAILURE);
          }

          @Override
          public SaveResult saveIfNewer(MetadataEntry entry) {
            return new SaveResult.NotSaved(FAILURE);
          }
        };
    var store = bug.flaw().store(unreadable, _ -> {});
    assertEquals(new SaveResult.NotSaved(FAILURE), store.saveIfNewer(entry()));
    assertEquals(new FindResult.Nothing(), table.find(entry().location()));
  }

  /// The bug before a table that answers every write with this.
  private MetadataStore broken(SeededBug bug, ReplaceResult answer) {
    var refusing =
        new ForwardingStore(table) {
          @Override
          public SaveResult saveIfNewer(MetadataEntry entry) {
            return switch (answer) {
              case ReplaceResult.Occupied(var holder) -> new SaveResult.Occupied(holder);
              default -> new SaveResult.NotSaved(FAILURE);
            };
          }

          @Override
          public ReplaceResult replaceIfUnchanged(
              @Nullable MetadataEntry read, MetadataEntry replacement) {
            return answer;
          }
        };
    return bug.flaw().store(refusing, _ -> {});
  }

  private static Recorded entry() {
    return new Recorded(
        ObjectLocation.of("photos", "cat.jpg"),
        ObjectMetadata.of(new ByteSize(3), Instant.EPOCH),
        new Stamp(new Sequencer("1F"), Instant.EPOCH, Instant.EPOCH, null));
  }
}
