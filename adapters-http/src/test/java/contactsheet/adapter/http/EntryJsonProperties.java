package contactsheet.adapter.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.in.FindObjectMetadata.Listing.RecordedPage;
import contactsheet.application.port.in.PageQuery;
import contactsheet.contract.jqwik.EntryArbitraries;
import contactsheet.contract.jqwik.ObjectArbitraries;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// A row that is written as JSON and read again is the same.
final class EntryJsonProperties {
  @Property
  void every_row_survives_json(@ForAll("rows") Recorded row) {
    assertEquals(row, PageJson.readEntry(PageJson.of(row)));
  }

  @Property
  void every_page_survives_json(
      @ForAll("pages") List<Recorded> rows, @ForAll("keys") ObjectKey next) {
    var query = new PageQuery(new BucketName("photos"), "", null, 10);
    var token = PageToken.of(query, next);
    assertEquals(new RecordedPage(rows, next), PageJson.readPage(PageJson.of(rows, token), query));
    assertEquals(new RecordedPage(rows, null), PageJson.readPage(PageJson.of(rows), query));
  }

  @Provide
  Arbitrary<Recorded> rows() {
    return Combinators.combine(
            ObjectArbitraries.locations(), ObjectArbitraries.metadata(), EntryArbitraries.stamps())
        .as(Recorded::new);
  }

  @Provide
  Arbitrary<List<Recorded>> pages() {
    return rows().list().ofMaxSize(3);
  }

  @Provide
  Arbitrary<ObjectKey> keys() {
    return ObjectArbitraries.objectKeys();
  }
}
