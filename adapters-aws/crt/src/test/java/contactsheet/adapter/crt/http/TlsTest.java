package contactsheet.adapter.crt.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.crt.http.Reply.NoAnswer;
import contactsheet.contract.aws.StubServer;
import contactsheet.contract.aws.StubServer.Answer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A server has to have a trusted certificate for its name.
@Execution(ExecutionMode.CONCURRENT)
final class TlsTest {
  @TempDir private static Path folder;
  private static TestCertificate ours;
  private static TestCertificate ofAnotherHost;

  @BeforeAll
  static void certify() throws Exception {
    ours = TestCertificate.of(folder, "localhost");
    ofAnotherHost = TestCertificate.of(folder, "elsewhere.example");
  }

  @Test
  void a_server_whose_certificate_is_trusted_answers() {
    try (var server = StubServer.secure(ours.identity(), _ -> Answer.of(404))) {
      var reply = asked(server, ours.pem().toString());
      assertEquals(404, assertInstanceOf(Reply.Answer.class, reply).status());
    }
  }

  @Test
  void a_server_whose_certificate_nobody_trusts_is_not_asked() {
    assertNotAsked(ours, null);
  }

  @Test
  void a_server_whose_certificate_somebody_else_trusts_is_not_asked() {
    assertNotAsked(ours, ofAnotherHost.pem().toString());
  }

  @Test
  void a_server_with_the_certificate_of_another_host_is_not_asked() {
    assertNotAsked(ofAnotherHost, ofAnotherHost.pem().toString());
  }

  @Test
  void a_file_without_certificates_fails_the_start_and_is_named() {
    var transport = Transport.trusting("/no/such/file.pem");
    var endpoint = Endpoint.of(URI.create("https://localhost:1"));
    var failure =
        assertThrows(IllegalStateException.class, () -> transport.to(endpoint, 1).close());
    assertTrue(String.valueOf(failure.getMessage()).contains("/no/such/file.pem"));
    assertTrue(String.valueOf(failure.getMessage()).contains("SSL_CERT_FILE"));
  }

  /// The runtime reports a failed handshake only ten to thirty seconds later, so that its timing
  /// does not reveal the cause.
  private static void assertNotAsked(TestCertificate identity, @Nullable String trusted) {
    try (var server = StubServer.secure(identity.identity(), _ -> Answer.of(404))) {
      var none = assertInstanceOf(NoAnswer.class, asked(server, trusted));
      assertTrue(none.why().contains("SSL_CERT_FILE"), none::why);
      assertTrue(server.requests().isEmpty());
    }
  }

  private static Reply asked(StubServer server, @Nullable String trusted) {
    var endpoint = Endpoint.of(server.endpoint());
    try (var connections = Transport.trusting(trusted).to(endpoint, 1)) {
      var limits = new Limits(Duration.ofSeconds(3), Exchanges.LONG);
      return connections.exchange(Exchanges.get("/"), null, limits);
    }
  }
}
