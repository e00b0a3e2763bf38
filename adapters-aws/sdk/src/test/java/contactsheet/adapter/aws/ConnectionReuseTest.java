package contactsheet.adapter.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.adapter.aws.s3.SdkS3Requests;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.aws.ScriptedInspector;
import contactsheet.contract.aws.StubServer;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.domain.ObjectLocation;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// An execution environment handles many events, each with many objects at once: its connections
/// are to serve them all.
final class ConnectionReuseTest {
  /// More connections than the JDK keeps by default.
  private static final int AT_ONCE = 16;

  @Test
  void the_next_event_finds_the_connections_of_the_one_before() {
    var together = new CyclicBarrier(AT_ONCE);
    try (var server = new StubServer(_ -> answerOnceAllHaveAsked(together));
        var s3 = TestClients.s3(server.endpoint())) {
      var source = new S3ObjectMetadataSource(new SdkS3Requests(s3), null);
      observeAtOnce(source);
      var opened = connections(server);
      observeAtOnce(source);
      assertEquals(AT_ONCE, opened.size());
      assertEquals(opened, connections(server));
    }
  }

  @Test
  void a_picture_takes_one_request_and_leaves_its_connection_to_the_next() {
    var headers =
        Map.of(
            "Content-Range", "bytes 0-65535/1000000",
            "Last-Modified", "Thu, 05 Nov 2026 11:59:58 GMT",
            "ETag", "\"e\"");
    var answer = new Answer(206, headers, "x".repeat(65536));
    try (var server = new StubServer(_ -> answer);
        var s3 = TestClients.s3(server.endpoint())) {
      var source = new S3ObjectMetadataSource(new SdkS3Requests(s3), new ScriptedInspector());
      for (int i = 0; i < AT_ONCE; i++) {
        source.observe(ObjectLocation.of("photos", i + ".jpg"));
      }
      assertEquals(AT_ONCE, server.requests().size());
      assertEquals(1, connections(server).size());
    }
  }

  /// All requests run at once, so none can use another one's connection.
  private static Answer answerOnceAllHaveAsked(CyclicBarrier together) {
    try {
      together.await();
      return Answer.of(404);
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void observeAtOnce(ObjectMetadataSource source) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < AT_ONCE; i++) {
        var location = ObjectLocation.of("photos", i + ".jpg");
        threads.execute(() -> source.observe(location));
      }
    }
  }

  private static Set<Integer> connections(StubServer server) {
    return server.requests().stream()
        .map(StubServer.Request::connection)
        .collect(Collectors.toSet());
  }
}
