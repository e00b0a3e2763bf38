package contactsheet.adapter.protocol.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.protocol.dynamodb.TableRequests.ReadAnswer;
import contactsheet.adapter.protocol.dynamodb.TableRequests.Rows;
import contactsheet.adapter.protocol.dynamodb.TableRequests.Untrusted;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/// Pages are read as long as they go on, and no longer.
class PagedRowsTest {
  private int asked;

  @Test
  void a_filter_may_leave_nothing_of_many_pages() throws NotReadException {
    var most = PagedRows.MOST_EMPTY_IF_FILTERED;
    var rows = PagedRows.filtered(pages(n -> n < most ? empty(n) : last(row(1))));
    assertEquals(row(1), rows.next());
    assertNull(rows.next());
    assertEquals(most + 1, asked);
  }

  @Test
  void empty_pages_are_counted_anew_behind_each_row() throws NotReadException {
    var most = PagedRows.MOST_EMPTY_IF_FILTERED;
    var rows =
        PagedRows.filtered(
            pages(n -> n == 3 * most ? last() : n % most == 0 ? page(n, row(n)) : empty(n)));
    for (int i = 0; i < 3; i++) {
      assertNotNull(rows.next());
    }
    assertNull(rows.next());
  }

  @Test
  void a_filter_that_leaves_nothing_for_ever_ends_with_a_sentence() {
    assertEndless(PagedRows.filtered(pages(PagedRowsTest::empty)), "LISTING_INDEX");
    assertEquals(PagedRows.MOST_EMPTY_IF_FILTERED + 1, asked);
  }

  @Test
  void without_a_filter_empty_pages_end_soon() {
    assertEndless(PagedRows.of(pages(PagedRowsTest::empty)), "empty pages in a row");
    assertEquals(PagedRows.MOST_EMPTY + 1, asked);
  }

  @Test
  void last_keys_that_go_round_in_a_circle_end_with_a_sentence() {
    assertEndless(PagedRows.filtered(pages(n -> empty(n % 7))), "the same last key");
    assertTrue(asked < 30, () -> asked + " pages");
  }

  @Test
  void pages_that_go_round_in_a_circle_end_with_a_sentence() {
    assertEndless(PagedRows.of(pages(n -> page(n, row(n % 5)))), "the same page");
    assertTrue(asked < 30, () -> asked + " pages");
  }

  private static void assertEndless(PagedRows rows, String why) {
    var ended =
        assertThrows(
            NotReadException.class,
            () -> {
              while (rows.next() != null) {}
            });
    var answer = assertInstanceOf(Untrusted.class, ended.answer());
    assertTrue(answer.why().contains(why), answer::why);
  }

  private Function<Map<String, Value>, ReadAnswer> pages(IntFunction<ReadAnswer> page) {
    return _ -> page.apply(asked++);
  }

  private static Map<String, Value> row(int n) {
    return Map.of("filename", new Value.Text("picture-" + n));
  }

  private static ReadAnswer empty(int n) {
    return new Rows(List.of(), row(n));
  }

  private static ReadAnswer page(int n, Map<String, Value> row) {
    return new Rows(List.of(row), row(n));
  }

  private static ReadAnswer last() {
    return new Rows(List.of(), Map.of());
  }

  private static ReadAnswer last(Map<String, Value> row) {
    return new Rows(List.of(row), Map.of());
  }
}
