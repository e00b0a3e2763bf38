package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.bootstrap.cli.http.UriText;
import contactsheet.contract.ObjectArbitraries;
import contactsheet.domain.ObjectKey;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class UriTextProperties {
  @Property
  void every_key_survives_a_path_and_a_query(@ForAll("keys") ObjectKey key) {
    var encoded = UriText.encode(key.value());
    assertEquals(key.value(), UriText.decodePath(encoded));
    assertEquals(key.value(), UriText.decodeForm(encoded));
  }

  @Provide
  Arbitrary<ObjectKey> keys() {
    return Arbitraries.oneOf(
        ObjectArbitraries.objectKeys(),
        Arbitraries.of("my cat+dog é 100%.jpg", "a%2Bb", "//", "..").map(ObjectKey::new));
  }
}
