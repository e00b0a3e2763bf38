package contactsheet.adapter.protocol.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.domain.ObjectLocation;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ListingShardTest {
  @Test
  void no_shard_has_much_more_than_its_share() {
    var rows =
        IntStream.range(0, 8000)
            .mapToObj("2026/11/05/picture-%05d.jpg"::formatted)
            .map(key -> ListingShard.of(ObjectLocation.of("photos", key), 8))
            .collect(Collectors.groupingBy(shard -> shard, Collectors.counting()));
    assertEquals(8, rows.size());
    rows.forEach((shard, count) -> assertTrue(count < 1150, shard + " has " + count));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1001})
  void shards_are_1_to_1000(int shards) {
    assertThrows(IllegalArgumentException.class, () -> new Listing("index", shards));
  }
}
