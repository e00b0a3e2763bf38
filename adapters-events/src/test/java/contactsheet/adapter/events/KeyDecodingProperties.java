package contactsheet.adapter.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.contract.jqwik.ObjectArbitraries;
import contactsheet.domain.ObjectKey;
import java.net.URLEncoder;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// A key that is encoded as each source encodes it is decoded to exactly itself.
final class KeyDecodingProperties {
  /// All of Unicode, and what looks as if it were encoded already.
  @Provide
  Arbitrary<ObjectKey> keys() {
    var misleading =
        Arbitraries.of("+", "%", "%2B", "%2b", "%20", "%25", "%zz", " ", "/", "//", "a", "é", "📷")
            .list()
            .ofMinSize(1)
            .ofMaxSize(20)
            .map(pieces -> new ObjectKey(String.join("", pieces)));
    return Arbitraries.oneOf(ObjectArbitraries.objectKeys(), misleading);
  }

  @Property
  void every_key_of_unicode_comes_back_from_a_notification(@ForAll("keys") ObjectKey key) {
    assertEquals(List.of(key), readFrom(notification(key)));
  }

  @Property
  void every_key_comes_back_from_a_notification_by_a_queue(@ForAll("keys") ObjectKey key) {
    assertEquals(List.of(key), readFrom(Envelopes.sqs(notification(key))));
  }

  @Property
  void every_key_comes_back_from_a_notification_by_a_topic(@ForAll("keys") ObjectKey key) {
    assertEquals(List.of(key), readFrom(Envelopes.snsDirect(notification(key))));
  }

  @Property
  void every_key_comes_back_from_a_topic_by_a_queue(@ForAll("keys") ObjectKey key) {
    assertEquals(List.of(key), readFrom(Envelopes.sqs(Envelopes.sns(notification(key)))));
  }

  @Property
  void every_key_comes_back_from_event_bridge_as_it_is(@ForAll("keys") ObjectKey key) {
    assertEquals(List.of(key), readFrom(Envelopes.eventBridge("photos", key.value())));
  }

  @Property
  void every_key_comes_back_from_event_bridge_by_a_queue(@ForAll("keys") ObjectKey key) {
    var event = Envelopes.eventBridge("photos", key.value());
    assertEquals(List.of(key), readFrom(Envelopes.sqs(event)));
  }

  @Property
  void every_key_comes_back_from_a_task_that_encodes_spaces_as_plus(@ForAll("keys") ObjectKey key) {
    assertIsAmongTheReadings(key, asS3Encodes(key));
  }

  @Property
  void every_key_comes_back_from_a_task_that_leaves_plus_alone(@ForAll("keys") ObjectKey key) {
    assertIsAmongTheReadings(key, asS3Encodes(key).replace("+", "%20").replace("%2B", "+"));
  }

  @Property
  void a_key_encoded_more_than_needed_comes_back_as_well(@ForAll("keys") ObjectKey key) {
    var escapes = HexFormat.ofDelimiter("%").formatHex(key.value().getBytes(UTF_8));
    assertEquals(List.of(key), readFrom(Notifications.put("photos", "%" + escapes)));
    assertEquals(List.of(key), readFrom(Envelopes.batchTask("photos", "%" + escapes)));
  }

  @Property
  void a_key_is_decoded_once_only(@ForAll("keys") ObjectKey key) {
    assertEquals(
        asS3Encodes(key), FormUrlEncoding.decode(URLEncoder.encode(asS3Encodes(key), UTF_8)));
  }

  /// There is a second reading only for a key with a plus.
  private static void assertIsAmongTheReadings(ObjectKey key, String encoded) {
    var readings = readFrom(Envelopes.batchTask("photos", encoded));
    assertTrue(readings.contains(key), () -> key + " is not among " + readings);
    assertEquals(encoded.contains("+") ? 2 : 1, readings.size());
  }

  private static String notification(ObjectKey key) {
    return Notifications.put("photos", asS3Encodes(key));
  }

  /// S3 leaves slashes as they are.
  private static String asS3Encodes(ObjectKey key) {
    return URLEncoder.encode(key.value(), UTF_8).replace("%2F", "/");
  }

  private static List<ObjectKey> readFrom(String event) {
    return new EventReader()
        .read(event.getBytes(UTF_8)).changes().stream()
            .map(change -> change.location().key())
            .toList();
  }
}
