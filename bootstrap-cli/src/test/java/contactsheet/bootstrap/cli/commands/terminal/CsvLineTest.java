package contactsheet.bootstrap.cli.commands.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvLineTest {
  @Test
  void cells_are_separated_by_commas_and_quoted_where_they_have_to_be() {
    assertEquals("a.jpg,,12 ", CsvLine.of(List.of("a.jpg", "", "12 ")));
    assertEquals("\"say \"\"hi\"\", please\",é", CsvLine.of(List.of("say \"hi\", please", "é")));
  }

  @Test
  void nothing_is_a_formula_for_a_spreadsheet() {
    assertEquals(
        "'=1+1,'+1,'-1,'@SUM(A1),'\t=1,\"'\r=1\",a=b,",
        CsvLine.forSpreadsheets(
            List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "a=b", "")));
  }
}
