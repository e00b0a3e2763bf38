package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.Attribute;
import contactsheet.domain.TimeOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What could be wrong with the marks of months, put between a store and its table.
enum MarkBug {
  NONE,
  /// A month is marked after its row is written, so a process that dies between them leaves none.
  MARKS_AFTER_THE_ROW,
  /// A process remembers a mark that was not written.
  REMEMBERS_A_FAILED_MARK,
  /// Only months of capture are marked.
  MARKS_ONE_ORDER;

  TableRequests in(TableRequests sound) {
    return this == NONE ? sound : new Broken(this, sound, new ArrayList<>());
  }

  /// @param late the marks that are still to be written
  private record Broken(MarkBug bug, TableRequests sound, List<Map<String, Value>> late)
      implements TableRequests {
    @Override
    public WriteAnswer put(Map<String, Value> row, Expression condition) {
      if (new Value.Text(MonthMarks.NO_BUCKET).equals(row.get(Attribute.BUCKET))) {
        return mark(row, condition);
      }
      var answer = sound.put(row, condition);
      for (var mark : List.copyOf(late)) {
        if (!(sound.put(mark, MonthMarks.ABSENT) instanceof NoSuccess)) {
          late.remove(mark);
        }
      }
      return answer;
    }

    private WriteAnswer mark(Map<String, Value> mark, Expression condition) {
      return switch (bug) {
        case NONE -> sound.put(mark, condition);
        case MARKS_AFTER_THE_ROW -> {
          late.add(mark);
          yield new Written();
        }
        case REMEMBERS_A_FAILED_MARK -> {
          sound.put(mark, condition);
          yield new Written();
        }
        case MARKS_ONE_ORDER ->
            mark.containsKey(TimeIndex.sortKey(TimeOrder.TAKEN))
                ? sound.put(mark, condition)
                : new Written();
      };
    }

    @Override
    public String table() {
      return sound.table();
    }

    @Override
    public ReadAnswer query(Expression key, Map<String, Value> after) {
      return sound.query(key, after);
    }

    @Override
    public ReadAnswer scan(Expression filter, Map<String, Value> after) {
      return sound.scan(filter, after);
    }

    @Override
    public ReadAnswer queryIndex(IndexQuery query, Map<String, Value> after) {
      return sound.queryIndex(query, after);
    }
  }
}
