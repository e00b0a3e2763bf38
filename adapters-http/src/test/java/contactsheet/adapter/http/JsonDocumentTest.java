package contactsheet.adapter.http;

import static org.junit.jupiter.api.Assertions.assertThrows;

import contactsheet.application.port.in.PageQuery;
import contactsheet.domain.BucketName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonDocumentTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"objects\":[]",
        "{'objects':[]}",
        "{\"objects\":[],}",
        "{\"objects\":null}",
        "\uFEFF{\"objects\":[]}"
      })
  void what_is_not_a_page_in_strict_json_is_refused(String document) {
    var query = new PageQuery(new BucketName("photos"), "", null, 10);
    assertThrows(IllegalArgumentException.class, () -> PageJson.readPage(document, query));
  }
}
