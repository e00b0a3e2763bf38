package contactsheet.adapter.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.adapter.aws.StubServer.Answer;
import contactsheet.adapter.aws.s3.S3ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectLocation;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// An execution environment handles many events, each with many objects at once: its connections
/// are to serve them all.
final class ConnectionReuseTest {
  /// More than the JDK would keep by itself.
  private static final int AT_ONCE = 16;

  @Test
  void the_next_event_finds_the_connections_of_the_one_before() {
    var together = new CyclicBarrier(AT_ONCE);
    try (var server = new StubServer(_ -> answerOnceAllHaveAsked(together));
        var s3 = TestClients.s3(server.endpoint())) {
      var source = new S3ObjectMetadataSource(s3);
      observeAtOnce(source);
      var opened = connections(server);
      observeAtOnce(source);
      assertEquals(AT_ONCE, opened.size());
      assertEquals(opened, connections(server));
    }
  }

  /// So that no request can use a connection that another one has left.
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
