package contactsheet.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
  void the_indexes_by_time_are_there_only_for_who_asks_and_one_may_come_after_the_other() {
    assertEquals(1, indexes(Map.of()).size());
    assertEquals(3, Json.list(table.get("AttributeDefinitions")).size());
    var taken = indexes(Map.of("TimeIndexes", "taken"));
    assertEquals(2, taken.size());
    assertEquals("objects_by_time", Json.text(taken.getLast(), "IndexName"));
    assertEquals(List.of("taken_month HASH", "taken_place RANGE"), keys(taken.getLast()));
    assertEquals("ALL", Json.text(taken.getLast(), "Projection", "ProjectionType"));
    var both = indexes(Map.of("TimeIndexes", "taken-and-uploaded"));
    assertEquals(taken, both.subList(0, 2));
    assertEquals("objects_by_time_uploaded", Json.text(both.getLast(), "IndexName"));
    assertEquals(List.of("uploaded_month HASH", "uploaded_place RANGE"), keys(both.getLast()));
    assertEquals("ALL", Json.text(both.getLast(), "Projection", "ProjectionType"));
  }

  /// DynamoDB refuses a table with an attribute that none of its keys has.
  @Test
  void every_attribute_is_one_of_a_key_and_the_other_way_round() {
    for (var choice : List.of("none", "taken", "taken-and-uploaded")) {
      var made = table(Map.of("TimeIndexes", choice));
      var used = new TreeSet<>(names(keys(made)));
      indexes(Map.of("TimeIndexes", choice)).forEach(index -> used.addAll(names(keys(index))));
      var defined =
          Json.list(made.get("AttributeDefinitions")).stream()
              .map(attribute -> Json.text(attribute, "AttributeName"))
              .toList();
      assertEquals(used, new TreeSet<>(defined));
    }
  }

  private static List<Object> indexes(Map<String, String> choices) {
    return List.copyOf(Json.list(table(choices).get("GlobalSecondaryIndexes")));
  }

  private static Map<String, Object> table(Map<String, String> choices) {
    var chosen = new TreeMap<>(Configurations.trigger("Sqs"));
    chosen.putAll(choices);
    return Template.read().deployed(chosen).resource("Table").properties();
  }

  private static List<String> names(List<String> keys) {
    return keys.stream().map(key -> key.split(" ", 2)[0]).toList();
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
