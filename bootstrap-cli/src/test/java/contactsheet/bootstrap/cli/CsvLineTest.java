package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvLineTest {
  @Test
  void cells_are_separated_by_commas_and_quoted_where_they_have_to_be() {
    assertEquals("a.jpg,,12 ", CsvLine.of(List.of("a.jpg", "", "12 ")));
    assertEquals("\"say \"\"hi\"\", please\",é", CsvLine.of(List.of("say \"hi\", please", "é")));
  }
}
