package contactsheet.adapter.events;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EventReaderTest {
  private static final String PUT = Notifications.put("photos", "a.jpg");

  @Test
  void a_stream_is_read_like_its_bytes() throws IOException {
    var bytes = PUT.getBytes(UTF_8);
    var reader = new EventReader();
    assertEquals(reader.read(bytes), reader.read(new ByteArrayInputStream(bytes)));
  }

  @Test
  void a_stream_that_fails_is_no_event() throws IOException {
    var closed = InputStream.nullInputStream();
    closed.close();
    assertThrows(IOException.class, () -> new EventReader().read(closed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "{\"Records\":[", "Records", "{'Records':[]}", "[1,]"})
  void what_is_not_json_is_not_understood(String text) {
    var reason = notUnderstood(text.getBytes(UTF_8));
    assertTrue(
        reason.startsWith("the event is empty") || reason.startsWith("the event is not JSON: "),
        reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "}", "Records", "\uFEFF"})
  void an_event_with_something_behind_it_is_not_understood(String more) {
    assertEquals(
        "the event goes on after its JSON document", notUnderstood((PUT + more).getBytes(UTF_8)));
  }

  /// The second is what Java once wrote for a zero: a parser may take it for that.
  @ParameterizedTest
  @ValueSource(strings = {"\u00e9", "\u00c0\u0080", "\u00ed\u00a0\u0080"})
  void bytes_that_are_not_utf_8_are_not_understood(String broken) {
    var bytes = PUT.replace("a.jpg", broken + ".jpg").getBytes(ISO_8859_1);
    assertEquals("the event is not UTF-8", notUnderstood(bytes));
  }

  @Test
  void half_a_surrogate_pair_makes_a_record_unreadable() {
    var event = new EventReader().read(Notifications.put("photos", "\\ud83d").getBytes(UTF_8));
    assertInstanceOf(IncomingRecord.Unreadable.class, event.records().getFirst());
  }

  @Test
  void an_event_behind_a_byte_order_mark_is_not_understood() {
    assertEquals(
        "the event is not JSON: it begins with a byte order mark",
        notUnderstood(("\uFEFF" + PUT).getBytes(UTF_8)));
  }

  /// The reader's message, without its hint for programmers.
  @Test
  void what_is_wrong_and_where_is_told_in_one_sentence() {
    assertEquals(
        "the event is not JSON: Unexpected text at line 1 column 13 path $.Records",
        notUnderstood("{\"Records\": Nan}".getBytes(UTF_8)));
  }

  @Test
  void an_event_in_another_encoding_is_not_understood() {
    assertTrue(notUnderstood(PUT.getBytes(UTF_16LE)).startsWith("the event is not JSON: "));
  }

  @Test
  void a_document_nested_too_deeply_is_not_understood() {
    var deep = "[".repeat(100_000) + "]".repeat(100_000);
    assertTrue(notUnderstood(deep.getBytes(UTF_8)).contains("Nesting limit 64 reached"));
  }

  @Test
  void of_a_field_that_comes_twice_the_later_one_counts() {
    var twice = PUT.replace("\"key\":", "\"key\":\"first.jpg\",\"key\":");
    assertEquals(
        new EventReader().read(PUT.getBytes(UTF_8)), new EventReader().read(twice.getBytes(UTF_8)));
  }

  private static String notUnderstood(byte[] json) {
    return assertInstanceOf(NotUnderstood.class, new EventReader().read(json)).reason();
  }
}
