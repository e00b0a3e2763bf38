package contactsheet.adapter.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a batch that its source wants to hear of by name: a message of a queue, a task of a
/// job.
///
/// @param id its name; absent where the source gave none
/// @param records what it says, one or more
record BatchItem(@Nullable String id, List<IncomingRecord> records) {
  BatchItem {
    records = List.copyOf(records);
  }

  /// Reads one, whose name must come to light even where nothing else of it can be read.
  ///
  /// @param named where its name stands
  static BatchItem of(JsonValue named, List<IncomingRecord> records) {
    try {
      return new BatchItem(named.as(BatchItem::notBlank), records);
    } catch (MalformedEventException _) {
      return new BatchItem(null, records);
    }
  }

  /// Every item with what became of its records.
  ///
  /// @param handled the records of all items, in their order
  static List<HandledItem> handled(List<BatchItem> items, List<HandledRecord> handled) {
    var result = new ArrayList<HandledItem>();
    int next = 0;
    for (var item : items) {
      int end = next + item.records().size();
      result.add(new HandledItem(item.id(), handled.subList(next, end)));
      next = end;
    }
    return List.copyOf(result);
  }

  private static String notBlank(String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a name is blank");
    }
    return id;
  }
}
