package contactsheet.local.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The requests of a runtime client that was started for a snapshot.
final class RuntimeApiTest {
  private final RuntimeApi api;
  private final HttpClient client = HttpClient.newHttpClient();

  RuntimeApiTest() throws IOException {
    api = new RuntimeApi();
  }

  @AfterEach
  void stop() {
    client.shutdownNow();
    api.close();
  }

  @Test
  void a_function_is_restored_for_its_first_event() {
    var restored =
        client.sendAsync(request("restore/next").GET().build(), BodyHandlers.discarding());
    api.snapshot().join();
    assertFalse(restored.isDone());
    var _ = api.invoke("{}", Duration.ofSeconds(1));
    assertEquals(200, restored.join().statusCode());
  }

  @Test
  void a_function_that_cannot_go_on_says_why() throws Exception {
    var error = request("restore/error").POST(BodyPublishers.ofString("no reason")).build();
    assertEquals(202, client.send(error, BodyHandlers.discarding()).statusCode());
    assertEquals("no reason", api.restoreError().join());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://" + api.address() + "/2018-06-01/runtime/" + path));
  }
}
