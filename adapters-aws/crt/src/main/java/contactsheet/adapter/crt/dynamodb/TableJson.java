package contactsheet.adapter.crt.dynamodb;

import com.google.gson.stream.JsonWriter;
import contactsheet.adapter.crt.Json;
import contactsheet.adapter.protocol.dynamodb.Expression;
import contactsheet.adapter.protocol.dynamodb.TableRequests.IndexQuery;
import contactsheet.adapter.protocol.dynamodb.TableRequests.ReadAnswer;
import contactsheet.adapter.protocol.dynamodb.TableRequests.Rows;
import contactsheet.adapter.protocol.dynamodb.TableRequests.Untrusted;
import contactsheet.adapter.protocol.dynamodb.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The requests to one table and its answers, in DynamoDB's JSON [Amazon DynamoDB API Reference].
///
/// @param table the table's name
record TableJson(String table) {
  String put(Map<String, Value> row, Expression condition) {
    return Json.write(
        out -> {
          out.name("TableName").value(table);
          ItemJson.write("Item", row, out);
          write("ConditionExpression", condition, out);
          out.name("ReturnValuesOnConditionCheckFailure").value("ALL_OLD");
        });
  }

  String query(Expression key, Map<String, Value> after) {
    return consistent("KeyConditionExpression", key, after);
  }

  String scan(Expression filter, Map<String, Value> after) {
    return consistent("FilterExpression", filter, after);
  }

  private String consistent(
      String expressionName, Expression expression, Map<String, Value> after) {
    return Json.write(
        out -> {
          out.name("ConsistentRead").value(true);
          write(expressionName, expression, after, out);
        });
  }

  String queryIndex(IndexQuery query, Map<String, Value> after) {
    return Json.write(
        out -> {
          out.name("IndexName").value(query.index());
          out.name("Limit").value(query.most());
          if (query.backwards()) {
            out.name("ScanIndexForward").value(false);
          }
          write("KeyConditionExpression", query.key(), after, out);
        });
  }

  private void write(
      String expressionName, Expression expression, Map<String, Value> after, JsonWriter out)
      throws IOException {
    out.name("TableName").value(table);
    write(expressionName, expression, out);
    if (!after.isEmpty()) {
      ItemJson.write("ExclusiveStartKey", after, out);
    }
  }

  /// DynamoDB takes names and values only where the expression uses them.
  private static void write(String name, Expression expression, JsonWriter out) throws IOException {
    out.name(name).value(expression.text());
    if (!expression.names().isEmpty()) {
      out.name("ExpressionAttributeNames");
      out.beginObject();
      for (var each : expression.names().entrySet()) {
        out.name(each.getKey()).value(each.getValue());
      }
      out.endObject();
    }
    if (!expression.values().isEmpty()) {
      ItemJson.write("ExpressionAttributeValues", expression.values(), out);
    }
  }

  /// @throws IllegalArgumentException if it is no JSON that could be an answer of DynamoDB's
  static ReadAnswer rows(byte[] answer) {
    if (answer.length == 0) {
      return new Untrusted("it is empty");
    }
    var rows = new ArrayList<List<Map<String, Value>>>();
    var lastKey = new HashMap<String, Value>();
    Json.read(
        answer,
        (name, in) -> {
          switch (name) {
            case "Items" -> rows.add(ItemJson.readAll(in));
            case "LastEvaluatedKey" -> lastKey.putAll(ItemJson.read(in));
            default -> in.skipValue();
          }
        });
    return rows.isEmpty()
        ? new Untrusted("it has no rows, and does not say that there are none")
        : new Rows(rows.getLast(), lastKey);
  }

  /// The stored row because of which a write was refused; empty if there is none.
  ///
  /// @throws IllegalArgumentException if it is no answer of DynamoDB's
  static Map<String, Value> stored(byte[] refusal) {
    var stored = new HashMap<String, Value>();
    Json.read(
        refusal,
        (name, in) -> {
          if (name.equals("Item")) {
            stored.putAll(ItemJson.read(in));
          } else {
            in.skipValue();
          }
        });
    return stored;
  }
}
