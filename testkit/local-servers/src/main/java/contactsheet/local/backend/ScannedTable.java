package contactsheet.local.backend;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// The table of a scan, with a listing index: writes that always pass, and the queries of one
/// object and of one shard [Amazon DynamoDB API Reference, PutItem, Query].
final class ScannedTable {
  private final Map<String, JsonObject> rows = new ConcurrentHashMap<>();

  /// The rows of each shard, in the order of their keys.
  private final Map<String, ConcurrentSkipListMap<String, JsonObject>> shards =
      new ConcurrentHashMap<>();

  int size() {
    return rows.size();
  }

  void answer(ReceivedRequest request, HttpExchange exchange) throws IOException {
    var asked = JsonParser.parseString(request.body()).getAsJsonObject();
    if (DynamoDbServer.isPut(request)) {
      put(asked.getAsJsonObject("Item"));
      DynamoDbServer.answer(200, "{}", exchange);
    } else if ("DynamoDB_20120810.Query".equals(request.header("x-amz-target"))) {
      DynamoDbServer.answer(200, found(asked), exchange);
    } else {
      DynamoDbServer.answer(501, "{}", exchange);
    }
  }

  private void put(JsonObject row) {
    var key = text(row, "filename");
    rows.put(key, row);
    if (row.has("listing_shard")) {
      shards
          .computeIfAbsent(text(row, "listing_shard"), _ -> new ConcurrentSkipListMap<>())
          .put(key, row);
    }
  }

  private String found(JsonObject asked) {
    var values = asked.getAsJsonObject("ExpressionAttributeValues");
    if (!asked.has("IndexName")) {
      var row = rows.get(text(values, ":filename"));
      return page(row == null ? List.of() : List.of(row), false);
    }
    var start = asked.getAsJsonObject("ExclusiveStartKey");
    var after =
        start != null
            ? text(start, "filename")
            : values.has(":after") ? text(values, ":after") : "";
    var most = asked.get("Limit").getAsInt();
    var shard = shards.get(text(values, ":shard"));
    var page = new ArrayList<JsonObject>();
    if (shard != null) {
      shard.tailMap(after, false).values().stream().limit(most + 1L).forEach(page::add);
    }
    var more = page.size() > most;
    return page(more ? page.subList(0, most) : page, more);
  }

  private static String page(List<JsonObject> rows, boolean more) {
    var answer = new StringBuilder("{\"Count\":" + rows.size());
    answer.append(",\"ScannedCount\":" + rows.size() + ",\"Items\":[");
    answer.append(String.join(",", rows.stream().map(JsonObject::toString).toList())).append(']');
    if (more) {
      var last = new JsonObject();
      for (var part : List.of("filename", "bucket", "listing_shard")) {
        last.add(part, rows.getLast().get(part));
      }
      answer.append(",\"LastEvaluatedKey\":" + last);
    }
    return answer.append('}').toString();
  }

  private static String text(JsonObject row, String attribute) {
    return row.getAsJsonObject(attribute).get("S").getAsString();
  }
}
