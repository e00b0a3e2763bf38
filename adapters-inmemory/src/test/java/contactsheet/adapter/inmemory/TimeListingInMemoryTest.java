package contactsheet.adapter.inmemory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.application.port.out.TimeListing.TimeListResult.TimePage;
import contactsheet.contract.TimeListingContract;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.RowFilter;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.domain.TimeOrder;
import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TimeListingInMemoryTest extends TimeListingContract {
  private static final int ROWS = 10_000;
  private static final int LIMIT = 100;

  @Override
  protected Table table() {
    var store = InMemoryMetadataStore.keyedByFilenameAndBucket();
    return new Table(store, store);
  }

  @Test
  void a_page_reads_no_more_than_its_rows_however_many_there_are() {
    var store = InMemoryMetadataStore.keyedByFilenameAndBucket();
    for (int i = 0; i < ROWS; i++) {
      assertEquals(new SaveResult.Saved(), store.saveIfNewer(row(i)));
    }
    var newest =
        new TimeQuestion(
            new BucketName("photos"),
            TimeOrder.TAKEN,
            TimeOrder.EARLIEST,
            TimeOrder.LATEST,
            true,
            RowFilter.NONE);
    var seen = 0;
    @Nullable TimePlace after = null;
    do {
      var page = assertInstanceOf(TimePage.class, store.list(newest, after, LIMIT));
      assertTrue(page.examined() <= LIMIT, () -> page.examined() + " rows were read");
      seen += page.entries().size();
      after = page.next();
    } while (after != null);
    assertEquals(ROWS, seen);
  }

  private static Recorded row(int i) {
    return new Recorded(
        ObjectLocation.of("photos", "picture-" + i),
        ObjectMetadata.of(new ByteSize(i), Instant.EPOCH.plusSeconds(i)),
        new Stamp(new Sequencer("1"), null, Instant.EPOCH, null));
  }
}
