package contactsheet.adapter.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.contract.ObjectArbitraries;
import contactsheet.domain.ObjectKey;
import java.net.URLEncoder;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class KeyDecodingProperties {
  @Provide
  Arbitrary<ObjectKey> keys() {
    return ObjectArbitraries.objectKeys();
  }

  @Property
  void every_key_of_unicode_comes_back_from_a_notification(@ForAll("keys") ObjectKey key) {
    assertEquals(List.of(key), readFrom(asS3Encodes(key)));
  }

  @Property
  void a_key_encoded_more_than_needed_comes_back_as_well(@ForAll("keys") ObjectKey key) {
    var escapes = HexFormat.ofDelimiter("%").formatHex(key.value().getBytes(UTF_8));
    assertEquals(List.of(key), readFrom("%" + escapes));
  }

  @Property
  void a_key_is_decoded_once_only(@ForAll("keys") ObjectKey key) {
    assertEquals(
        asS3Encodes(key), FormUrlEncoding.decode(URLEncoder.encode(asS3Encodes(key), UTF_8)));
  }

  /// S3 leaves slashes as they are.
  private static String asS3Encodes(ObjectKey key) {
    return URLEncoder.encode(key.value(), UTF_8).replace("%2F", "/");
  }

  private static List<ObjectKey> readFrom(String encodedKey) {
    var event = new EventReader().read(Notifications.put("photos", encodedKey).getBytes(UTF_8));
    return event.changes().changes().stream().map(change -> change.location().key()).toList();
  }
}
