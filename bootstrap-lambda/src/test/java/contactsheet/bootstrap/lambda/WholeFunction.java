package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.adapter.protocol.s3.S3Requests;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The whole function in the test's own JVM: the deployed composition, with the clients of one of
/// its packages.
final class WholeFunction implements AutoCloseable {
  private final List<AutoCloseable> clients = new ArrayList<>();
  private final MetadataFunction function;

  /// @param patience how long each try of a call waits for its answer
  WholeFunction(Carrier carrier, URI s3, URI dynamoDb, String table, Duration patience) {
    this(carrier, s3, dynamoDb, table, patience, Duration.ofMillis(1500));
  }

  /// @param patience how long each try of a call waits for its answer
  /// @param margin the value of the setting `DEADLINE_MARGIN`
  WholeFunction(
      Carrier carrier, URI s3, URI dynamoDb, String table, Duration patience, Duration margin) {
    var root =
        new CompositionRoot(
            Settings.from(Map.of("TABLE_NAME", table, "DEADLINE_MARGIN", margin.toString()))) {
          @Override
          protected S3Requests s3(boolean requesterPays) {
            return kept(carrier.s3(s3, patience));
          }

          @Override
          protected TableRequests table(String name) {
            return kept(carrier.table(name, dynamoDb, patience));
          }

          @Override
          protected boolean waitsEndWhenInterrupted() {
            return carrier.waitsEndWhenInterrupted();
          }
        };
    function =
        new MetadataFunction(root.recordObjectChanges(), root.clock(), root.deadlineMargin());
  }

  /// Handles an event, and returns the answer.
  ///
  /// @throws RecordsFailedException if the invocation fails
  String invoke(String event) throws IOException {
    return invoke(event, Duration.ofSeconds(60));
  }

  /// Handles an event in the remaining time, and returns the answer.
  ///
  /// @throws RecordsFailedException if the invocation fails
  String invoke(String event, Duration remaining) throws IOException {
    var answer = new ByteArrayOutputStream();
    function.handleRequest(
        new ByteArrayInputStream(event.getBytes(UTF_8)), answer, new TestInvocation(remaining));
    return answer.toString(UTF_8);
  }

  private <T> T kept(T client) {
    clients.add((AutoCloseable) client);
    return client;
  }

  @Override
  public void close() {
    for (var client : clients) {
      try {
        client.close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
