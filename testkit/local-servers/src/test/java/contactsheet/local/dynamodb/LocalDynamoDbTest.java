package contactsheet.local.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalDynamoDbTest {
  @Test
  void each_answers_as_soon_as_it_is_started_and_not_after_it_is_closed_once_or_twice()
      throws Exception {
    var one = LocalDynamoDb.start();
    try (var other = LocalDynamoDb.start()) {
      assertNotEquals(one.endpoint(), other.endpoint());
      assertEquals("{\"TableNames\":[]}", listTables(one.endpoint()).body());
      one.close();
      one.close();
      assertThrows(ConnectException.class, () -> listTables(one.endpoint()));
      assertEquals(200, listTables(other.endpoint()).statusCode());
    }
  }

  @Test
  void without_its_files_it_says_what_to_run(@TempDir Path folder) {
    var missing = folder.resolve("lib");
    var failure = assertThrows(IllegalStateException.class, () -> ServerLibrary.checked(missing));
    var message = String.valueOf(failure.getMessage());
    assertTrue(message.contains(missing.toString()), message);
    assertTrue(
        message.contains("mvn generate-resources -pl testkit/local-servers/dynamodb-local"),
        message);
  }

  @Test
  void a_server_that_cannot_come_up_ends_with_what_it_printed(@TempDir Path empty)
      throws IOException {
    var process = ServerProcess.start(empty);
    var failure = assertThrows(IllegalStateException.class, process::answering);
    assertTrue(String.valueOf(failure.getMessage()).contains("ServerRunner"), failure::getMessage);
  }

  private static HttpResponse<String> listTables(URI endpoint) throws Exception {
    var signature =
        "AWS4-HMAC-SHA256 Credential=any/20260101/eu-central-1/dynamodb/aws4_request,"
            + " SignedHeaders=host, Signature=any";
    var request =
        HttpRequest.newBuilder(endpoint)
            .header("X-Amz-Target", "DynamoDB_20120810.ListTables")
            .header("Content-Type", "application/x-amz-json-1.0")
            .header("Authorization", signature)
            .POST(BodyPublishers.ofString("{}"))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
