package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.ReplaceResult;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.contract.aws.StubServer.Request;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A server that does not send the stored row with its refusal, as dynalite: the row is read.
public abstract class UntoldRowContract {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");
  private static final ObjectLocation OTHER_CAT = ObjectLocation.of("drawings", "cat.jpg");

  private final HttpClient client = HttpClient.newHttpClient();
  private final StubServer server = new StubServer(this::forward);

  @AfterEach
  final void end() {
    server.close();
    client.close();
  }

  @Test
  void a_stale_save_is_superseded() {
    var store = store(TableLayout.FILENAME_AND_BUCKET);
    store.saveIfNewer(removed(OTHER_CAT, "1"));
    assertEquals(new SaveResult.Saved(), store.saveIfNewer(removed(CAT, "2")));
    assertEquals(
        new SaveResult.Superseded(new Sequencer("2")), store.saveIfNewer(removed(CAT, "1")));
  }

  @Test
  void the_same_save_is_a_duplicate() {
    var store = store(TableLayout.FILENAME_ONLY);
    store.saveIfNewer(removed(CAT, "2"));
    var entry = removed(CAT, "2");
    assertEquals(new SaveResult.Duplicate(entry), store.saveIfNewer(entry));
  }

  @Test
  void the_row_of_another_bucket_is_left_alone() {
    var store = store(TableLayout.FILENAME_ONLY);
    store.saveIfNewer(removed(OTHER_CAT, "1"));
    var holder = OTHER_CAT.bucket();
    assertEquals(new SaveResult.Occupied(holder), store.saveIfNewer(removed(CAT, "2")));
    assertEquals(
        new ReplaceResult.Occupied(holder), store.replaceIfUnchanged(null, removed(CAT, "2")));
  }

  @Test
  void a_row_that_came_meanwhile_is_a_change() {
    var store = store(TableLayout.FILENAME_AND_BUCKET);
    store.saveIfNewer(removed(OTHER_CAT, "1"));
    store.saveIfNewer(removed(CAT, "2"));
    assertEquals(new ReplaceResult.Changed(), store.replaceIfUnchanged(null, removed(CAT, "3")));
    assertEquals(
        new ReplaceResult.Changed(),
        store.replaceIfUnchanged(removed(CAT, "1"), removed(CAT, "3")));
  }

  private static MetadataEntry removed(ObjectLocation location, String sequencer) {
    return new MetadataEntry.Removed(
        location, new Stamp(new Sequencer(sequencer), NOON, NOON, null));
  }

  private MetadataStore store(TableLayout layout) {
    return store(server.endpoint(), TestTable.create(DynamoDbLocal.client(), layout).name());
  }

  /// Changes requests to DynamoDB Local, so that they do not ask for the stored row.
  private Answer forward(Request asked) {
    var body = asked.body().replace("\"ALL_OLD\"", "\"NONE\"");
    var request =
        HttpRequest.newBuilder(DynamoDbLocal.endpoint())
            .header("X-Amz-Target", asked.header("X-amz-target"))
            .header("Authorization", asked.header("Authorization"))
            .header("Content-Type", "application/x-amz-json-1.0")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      var answer = client.send(request, BodyHandlers.ofString());
      var type = Map.of("Content-Type", "application/x-amz-json-1.0");
      return new Answer(answer.statusCode(), type, answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Returns the store under test.
  ///
  /// @param endpoint the endpoint of its DynamoDB
  /// @param table the name of the table
  protected abstract MetadataStore store(URI endpoint, String table);
}
