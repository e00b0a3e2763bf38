package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.adapter.http.PageJson;
import contactsheet.contract.jqwik.EntryArbitraries;
import contactsheet.contract.jqwik.ObjectArbitraries;
import contactsheet.domain.MetadataEntry.Recorded;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/// `docs/openapi.yaml` describes every possible row.
final class DescribedRowsProperties {
  private final OpenApi document = OpenApi.read();

  DescribedRowsProperties() throws IOException {
    // Reads the document.
  }

  @Property(tries = 300)
  void every_row_is_described(@ForAll("rows") Recorded row) {
    var json = JsonMapper.shared().readTree(PageJson.of(row));
    assertEquals(List.of(), document.errors(document.schema("Row"), json));
  }

  @Provide
  Arbitrary<Recorded> rows() {
    return Combinators.combine(
            ObjectArbitraries.locations(), ObjectArbitraries.metadata(), EntryArbitraries.stamps())
        .as(Recorded::new);
  }
}
