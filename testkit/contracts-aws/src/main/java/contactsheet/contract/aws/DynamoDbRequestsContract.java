package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Checks the requests themselves, where a local server would accept others too.
public abstract class DynamoDbRequestsContract {
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

  @Test
  void reads_are_consistent_because_a_late_replica_would_show_an_older_row() {
    for (var body :
        new String[] {bodyOf(store -> store.find(CAT)), bodyOf(DynamoDbRequestsContract::list)}) {
      assertTrue(body.contains("\"ConsistentRead\":true"), body);
    }
  }

  @Test
  void a_save_is_one_request_whatever_comes_of_it() {
    var entry = new MetadataEntry.Removed(CAT, new Stamp(new Sequencer("1"), NOON, NOON, null));
    var body = bodyOf(store -> store.saveIfNewer(entry));
    assertTrue(body.contains("\"ReturnValuesOnConditionCheckFailure\":\"ALL_OLD\""), body);
  }

  private static void list(MetadataStore store) {
    var _ = store.list(CAT.bucket(), "", null, 1);
  }

  /// Returns the body of the one request of `call`.
  private String bodyOf(Consumer<MetadataStore> call) {
    try (var server = new StubServer(_ -> new Answer(200, Map.of(), "{}"))) {
      call.accept(store(server.endpoint(), "any"));
      assertEquals(1, server.requests().size());
      return server.requests().getFirst().body();
    }
  }

  /// Returns the store under test.
  ///
  /// @param endpoint the endpoint of its DynamoDB
  /// @param table the name of the table
  protected abstract MetadataStore store(URI endpoint, String table);
}
