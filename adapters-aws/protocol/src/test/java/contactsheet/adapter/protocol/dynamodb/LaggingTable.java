package contactsheet.adapter.protocol.dynamodb;

import static java.util.Objects.requireNonNull;

import contactsheet.domain.Attribute;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.Precedence;
import contactsheet.domain.TimeOrder;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table whose indexes by time follow it row by row, in any order of the rows, as DynamoDB's do.
/// Writes are decided by the domain's rule, as in the table in memory.
final class LaggingTable implements UnaskedTable {
  private final TimeIndex index;
  private final Map<List<@Nullable Value>, Map<String, Value>> rows = new LinkedHashMap<>();

  /// For each order, the states of each row from the one that its index shows to the newest.
  private final Map<TimeOrder, Map<List<@Nullable Value>, Deque<Map<String, Value>>>> states =
      new EnumMap<>(TimeOrder.class);

  LaggingTable(TimeIndex index) {
    this.index = index;
    for (var order : TimeOrder.values()) {
      states.put(order, new LinkedHashMap<>());
    }
  }

  @Override
  public String table() {
    return "rows";
  }

  @Override
  public WriteAnswer put(Map<String, Value> row, Expression condition) {
    var key = List.of(row.get(Attribute.FILENAME), row.get(Attribute.BUCKET));
    var stored = rows.get(key);
    if (stored != null && !(condition != MonthMarks.ABSENT && isNewer(row, stored))) {
      return new ConditionFailed(stored);
    }
    rows.put(key, row);
    for (var each : states.values()) {
      each.computeIfAbsent(key, _ -> new ArrayDeque<>(List.of(Map.of()))).addLast(row);
    }
    return new Written();
  }

  private static boolean isNewer(Map<String, Value> row, Map<String, Value> stored) {
    return entry(row).precedenceOver(entry(stored)) == Precedence.NEWER;
  }

  static MetadataEntry entry(Map<String, Value> row) {
    try {
      return MetadataItem.entry(row);
    } catch (UnreadableItemException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public ReadAnswer query(Expression key, Map<String, Value> after) {
    var name = key.values().get(":filename");
    var found =
        rows.values().stream().filter(row -> Objects.equals(row.get(Attribute.FILENAME), name));
    return new Rows(found.toList(), Map.of());
  }

  @Override
  public ReadAnswer queryIndex(IndexQuery query, Map<String, Value> after) {
    var order =
        Stream.of(TimeOrder.values())
            .filter(each -> index.nameFor(each).equals(query.index()))
            .findFirst()
            .orElseThrow();
    var values = query.key().values();
    var month = requireNonNull(values.get(":month"));
    var place = Comparator.comparing((Map<String, Value> row) -> place(order, row));
    var found =
        shown(order)
            .filter(row -> month.equals(row.get(TimeIndex.partitionKey(order))))
            .filter(row -> text(values.get(":low")).compareTo(place(order, row)) <= 0)
            .filter(row -> text(values.get(":high")).compareTo(place(order, row)) >= 0)
            .sorted(query.backwards() ? place.reversed() : place);
    return new Rows(found.toList(), Map.of());
  }

  private static String place(TimeOrder order, Map<String, Value> row) {
    return text(row.get(TimeIndex.sortKey(order)));
  }

  private static String text(@Nullable Value value) {
    return ((Value.Text) requireNonNull(value)).value();
  }

  /// The rows that an index shows now, the marks of months among them.
  Stream<Map<String, Value>> shown(TimeOrder order) {
    return requireNonNull(states.get(order)).values().stream()
        .map(Deque::getFirst)
        .filter(row -> row.containsKey(TimeIndex.partitionKey(order)));
  }

  /// The rows of the table, the marks of months among them.
  Stream<Map<String, Value>> rows() {
    return rows.values().stream();
  }

  /// Lets the indexes follow a little.
  void follow(Random random) {
    for (var index : states.values()) {
      for (var state : index.values()) {
        if (state.size() > 1 && random.nextBoolean()) {
          state.removeFirst();
        }
      }
    }
  }

  /// Whether the indexes show all that the table has.
  boolean isCaughtUp() {
    return states.values().stream()
        .flatMap(index -> index.values().stream())
        .allMatch(state -> state.size() == 1);
  }

  /// Lets the indexes show all that the table has.
  void catchUp() {
    for (var index : states.values()) {
      for (var state : index.values()) {
        while (state.size() > 1) {
          state.removeFirst();
        }
      }
    }
  }
}
