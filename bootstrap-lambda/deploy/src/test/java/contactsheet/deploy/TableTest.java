package contactsheet.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TableTest {
  private final Map<String, Object> table =
      Template.read().deployed(Configurations.trigger("Sqs")).resource("Table").properties();

  @Test
  void two_buckets_can_hold_the_same_key() {
    assertEquals(List.of("filename HASH", "bucket RANGE"), keys(table));
  }

  @Test
  void a_bucket_can_be_listed_by_its_shards() {
    var index = Json.list(table.get("GlobalSecondaryIndexes")).getFirst();
    assertEquals("objects_by_bucket", Json.text(index, "IndexName"));
    assertEquals(List.of("listing_shard HASH", "filename RANGE"), keys(index));
    assertEquals("ALL", Json.text(index, "Projection", "ProjectionType"));
  }

  @Test
  void tombstones_go_by_themselves() {
    assertEquals("expires_at", Json.text(table, "TimeToLiveSpecification", "AttributeName"));
    assertEquals("true", Json.text(table, "TimeToLiveSpecification", "Enabled"));
  }

  @Test
  void it_costs_nothing_while_nothing_happens() {
    assertEquals("PAY_PER_REQUEST", Json.text(table, "BillingMode"));
  }

  private static List<String> keys(Object holder) {
    return Json.list(Json.at(holder, "KeySchema")).stream()
        .map(key -> Json.text(key, "AttributeName") + " " + Json.text(key, "KeyType"))
        .toList();
  }
}
