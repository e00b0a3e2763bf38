package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.crt.Environment;
import contactsheet.adapter.crt.Json;
import contactsheet.adapter.crt.ServiceClient;
import contactsheet.adapter.crt.http.BodyLimit;
import contactsheet.adapter.crt.http.Header;
import contactsheet.adapter.crt.http.Reply;
import contactsheet.adapter.crt.http.Reply.Answer;
import contactsheet.adapter.crt.http.Reply.NoAnswer;
import contactsheet.adapter.crt.http.Request;
import contactsheet.adapter.protocol.dynamodb.Expression;
import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.adapter.protocol.dynamodb.Value;
import java.util.List;
import java.util.Map;

/// Carries requests to one table with AWS's native runtime.
///
/// Safe for use by many threads at once.
public final class CrtTableRequests implements TableRequests, AutoCloseable {
  /// A row has at most 400 KB, of which JSON's escapes make up to six times as much.
  private static final BodyLimit ROW = BodyLimit.whole(4 << 20);

  /// A page has at most 1 MB.
  private static final BodyLimit PAGE = BodyLimit.whole(12 << 20);

  private static final Header TYPE = new Header("Content-Type", "application/x-amz-json-1.0");

  private final String table;
  private final TableJson json;
  private final DynamoDbAddress address;
  private final ServiceClient client;

  /// @param table the table's name
  /// @throws IllegalStateException if the environment lacks what a client needs; the message says
  ///     what
  public CrtTableRequests(Environment environment, String table) {
    this.table = table;
    json = new TableJson(table);
    address = DynamoDbAddress.in(environment);
    client = new ServiceClient(new DynamoDbRules(), environment);
    client.open(address.server());
  }

  /// On the settings of this process's environment.
  ///
  /// @param table the table's name
  /// @throws IllegalStateException if it lacks what a client needs; the message says what
  public static CrtTableRequests fromEnvironment(String table) {
    return new CrtTableRequests(Environment.ofThisProcess(), table);
  }

  @Override
  public String table() {
    return table;
  }

  @Override
  public WriteAnswer put(Map<String, Value> row, Expression condition) {
    return switch (ask("PutItem", json.put(row, condition), ROW)) {
      case NoAnswer(var why, _) -> new Unanswered(why);
      case Answer answer -> written(answer);
    };
  }

  private static WriteAnswer written(Answer answer) {
    try {
      if (answer.status() == 200) {
        var _ = Json.texts(answer.body());
        return new Written();
      }
      var refused = refused(answer);
      return refused.code().equals("ConditionalCheckFailedException")
          ? new ConditionFailed(TableJson.stored(answer.body()))
          : refused;
    } catch (IllegalArgumentException e) {
      return unreadable(e);
    }
  }

  @Override
  public ReadAnswer query(Expression key, Map<String, Value> after) {
    return read("Query", json.query(key, after));
  }

  @Override
  public ReadAnswer scan(Expression filter, Map<String, Value> after) {
    return read("Scan", json.scan(filter, after));
  }

  @Override
  public ReadAnswer queryIndex(IndexQuery query, Map<String, Value> after) {
    return read("Query", json.queryIndex(query, after));
  }

  private ReadAnswer read(String operation, String body) {
    return switch (ask(operation, body, PAGE)) {
      case NoAnswer(var why, _) -> new Unanswered(why);
      case Answer answer when answer.status() == 200 -> rows(answer);
      case Answer refusal -> refused(refusal);
    };
  }

  private static ReadAnswer rows(Answer answer) {
    try {
      return TableJson.rows(answer.body());
    } catch (IllegalArgumentException e) {
      return unreadable(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }

  private Reply ask(String operation, String body, BodyLimit limit) {
    var target = new Header("X-Amz-Target", "DynamoDB_20120810." + operation);
    var request = new Request("POST", address.path(), List.of(TYPE, target), body, limit);
    return client.call(address.server(), request);
  }

  private static Refused refused(Answer refusal) {
    return new Refused(
        refusal.status(), DynamoDbRules.code(refusal), DynamoDbRules.message(refusal));
  }

  private static Unanswered unreadable(IllegalArgumentException why) {
    return new Unanswered("the answer cannot be read (" + why.getMessage() + ")");
  }
}
