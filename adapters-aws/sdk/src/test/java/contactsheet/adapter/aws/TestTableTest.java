package contactsheet.adapter.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.StubServer;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.contract.aws.TestTable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A server may make a table after it has answered, as DynamoDB itself does. Until then it refuses
/// whoever reads or writes there.
final class TestTableTest {
  private static final Map<String, String> TYPE =
      Map.of("Content-Type", "application/x-amz-json-1.0");

  @Test
  void a_table_is_given_out_when_it_is_active() {
    var answers =
        List.of(
            "{\"TableDescription\":{\"TableStatus\":\"CREATING\"}}",
            described("CREATING", "CREATING"),
            described("ACTIVE", "CREATING"),
            described("ACTIVE", "ACTIVE"));
    assertEquals(
        List.of("CreateTable", "DescribeTable", "DescribeTable", "DescribeTable"),
        askedUntilGivenOut(answers.iterator()));
  }

  private static List<String> askedUntilGivenOut(Iterator<String> answers) {
    try (var server = new StubServer(_ -> new Answer(200, TYPE, answers.next()));
        var client = TestClients.dynamoDb(server.endpoint())) {
      var _ = TestTable.indexed(client, TableLayout.FILENAME_AND_BUCKET);
      return server.requests().stream()
          .map(request -> request.header("X-amz-target"))
          .map(target -> target.substring(target.indexOf('.') + 1))
          .toList();
    }
  }

  private static String described(String table, String index) {
    return """
    {"Table":{"TableStatus":"%s","GlobalSecondaryIndexes":[{"IndexName":"objects_by_bucket",
    "IndexStatus":"%s"}]}}
    """
        .formatted(table, index);
  }
}
