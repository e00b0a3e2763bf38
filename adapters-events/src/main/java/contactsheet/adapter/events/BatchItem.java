package contactsheet.adapter.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a batch that the answer names: a message of a queue, or a task of a job.
///
/// @param id its id; absent where the source gave none
/// @param records its records, one or more
record BatchItem(@Nullable String id, List<IncomingRecord> records) {
  BatchItem {
    records = List.copyOf(records);
  }

  /// Reads an item. Its id is read even where nothing else of it can be read.
  ///
  /// @param named the part that holds its id
  static BatchItem of(JsonValue named, List<IncomingRecord> records) {
    try {
      return new BatchItem(named.as(BatchItem::notBlank), records);
    } catch (MalformedEventException _) {
      return new BatchItem(null, records);
    }
  }

  /// Every item with the outcomes of its records.
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
