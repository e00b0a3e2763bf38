package contactsheet.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import contactsheet.contract.jqwik.ObjectArbitraries;
import contactsheet.domain.ObjectKey;
import java.net.URLEncoder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class PercentEncodingProperties {
  @Property
  void every_key_survives_a_path_and_a_query(@ForAll("keys") ObjectKey key) {
    var form = URLEncoder.encode(key.value(), UTF_8);
    assertEquals(key.value(), PercentEncoding.decodeQuery(form));
    assertEquals(key.value(), PercentEncoding.decodePath(form.replace("+", "%20")));
    assertEquals(
        key.value(), PercentEncoding.decodePath(form.replace("+", "%20").replace("%2F", "/")));
  }

  @Property
  void every_encoded_key_is_the_same_in_a_path_and_in_a_query(@ForAll("oddKeys") ObjectKey key) {
    var encoded = PercentEncoding.encode(key.value());
    assertEquals(key.value(), PercentEncoding.decodePath(encoded));
    assertEquals(key.value(), PercentEncoding.decodeQuery(encoded));
  }

  @Example
  void a_plus_is_itself_in_a_path_and_a_space_in_a_query() {
    assertEquals("a+b c", PercentEncoding.decodePath("a+b%20c"));
    assertEquals("a b+c", PercentEncoding.decodeQuery("a+b%2Bc"));
  }

  @Example
  void it_decodes_once() {
    assertEquals("100%25", PercentEncoding.decodePath("100%2525"));
  }

  @Example
  void what_is_not_the_encoding_of_utf_8_is_refused() {
    for (var wrong : new String[] {"%", "%4", "%zz", "%+1", "%ff", "%ed%a0%80", "%c3", "é", " "}) {
      assertThrows(
          IllegalArgumentException.class, () -> PercentEncoding.decodePath("a" + wrong), wrong);
    }
  }

  @Provide
  Arbitrary<ObjectKey> keys() {
    return ObjectArbitraries.objectKeys();
  }

  @Provide
  Arbitrary<ObjectKey> oddKeys() {
    return Arbitraries.oneOf(
        keys(), Arbitraries.of("my cat+dog é 100%.jpg", "a%2Bb", "//", "..").map(ObjectKey::new));
  }
}
