package contactsheet.adapter.queries;

import static org.junit.jupiter.api.Assertions.assertThrows;

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
    assertThrows(IllegalArgumentException.class, () -> PageJson.readPage(document));
  }
}
