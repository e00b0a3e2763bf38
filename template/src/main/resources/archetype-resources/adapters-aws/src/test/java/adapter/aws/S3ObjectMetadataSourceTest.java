package ${package}.adapter.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ${package}.application.port.out.ObjectMetadataSource.ObservationResult;
import ${package}.domain.*;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// Against a server that answers as S3 documents it.
final class S3ObjectMetadataSourceTest {
  private static final ObjectLocation CAT = new ObjectLocation("photos", "my cat+dog é 100%.jpg");

  private final List<String> requests = new java.util.concurrent.CopyOnWriteArrayList<>();
  private HttpServer server;
  private S3ObjectMetadataSource source;
  private int status = 200;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath());
            exchange.getResponseHeaders().set("Content-Length", "17");
            exchange.getResponseHeaders().set("Last-Modified", "Sun, 01 Nov 2026 09:40:00 GMT");
            exchange.getResponseHeaders().set("ETag", "\"9b2cf535\"");
            exchange.sendResponseHeaders(status, -1);
          }
        });
    server.start();
    var endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    source =
        new S3ObjectMetadataSource(
            AwsClients.build(
                S3Client.builder()
                    .endpointOverride(endpoint)
                    .forcePathStyle(true)
                    .region(Region.EU_CENTRAL_1)
                    .credentialsProvider(AnonymousCredentialsProvider.create())));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void an_object_is_found_by_one_head_request() {
    var found = new Observation.Found(17, Instant.parse("2026-11-01T09:40:00Z"), "9b2cf535");
    assertEquals(new ObservationResult.Observed(found), source.observe(CAT));
    assertEquals(List.of("HEAD /photos/my%20cat%2Bdog%20%C3%A9%20100%25.jpg"), requests);
  }

  @Test
  void what_is_not_there_is_absent() {
    status = 404;
    assertEquals(
        new ObservationResult.Observed(new Observation.Absent()), source.observe(CAT));
  }

  @ParameterizedTest
  @CsvSource({"400, refused", "403, s3:ListBucket", "503, did not answer"})
  void anything_else_is_a_failure_with_a_reason(int answered, String words) {
    status = answered;
    var result = assertInstanceOf(ObservationResult.NotObserved.class, source.observe(CAT));
    assertTrue(result.reason().contains(words), result.reason());
    assertTrue(result.reason().contains(CAT.toString()), result.reason());
  }
}
