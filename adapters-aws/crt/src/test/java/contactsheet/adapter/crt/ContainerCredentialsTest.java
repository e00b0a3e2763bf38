package contactsheet.adapter.crt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.crt.CredentialsSource.Lookup;
import contactsheet.adapter.crt.CredentialsSource.Lookup.Found;
import contactsheet.adapter.crt.CredentialsSource.Lookup.Missing;
import contactsheet.adapter.crt.http.Credentials;
import contactsheet.contract.aws.BrokenServer;
import contactsheet.contract.aws.StubServer;
import contactsheet.contract.aws.StubServer.Answer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Credentials from the server beside a container, or beside a function that was restored.
final class ContainerCredentialsTest {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void the_server_is_asked_with_its_token() {
    try (var server = new StubServer(_ -> valid(Duration.ofHours(1)))) {
      var credentials =
          credentials(server.endpoint(), Map.of("AWS_CONTAINER_AUTHORIZATION_TOKEN", "let me in"));
      assertEquals(new Credentials("id-1", "secret", "token"), found(credentials.current()));
      var request = server.requests().getFirst();
      assertEquals("/2026-01-01/credentials?for=me", request.target());
      assertEquals(List.of("let me in"), request.headers().get("Authorization"));
    }
  }

  @Test
  void a_token_may_stand_in_a_file_and_change(@TempDir Path folder) throws Exception {
    var file = folder.resolve("token");
    try (var server = new StubServer(_ -> valid(Duration.ofMinutes(1)))) {
      var credentials =
          credentials(
              server.endpoint(), Map.of("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", file.toString()));
      assertInstanceOf(Missing.class, credentials.current());
      for (var token : List.of("one", "two")) {
        Files.writeString(file, token + "\n");
        found(credentials.current());
        assertEquals(List.of(token), server.requests().getLast().headers().get("Authorization"));
      }
    }
  }

  @Test
  void credentials_are_kept_until_shortly_before_they_expire() {
    try (var server = new StubServer(_ -> valid(Duration.ofHours(1)))) {
      var credentials = credentials(server.endpoint(), Map.of());
      for (int minutes = 0; minutes < 55; minutes++) {
        now.set(NOON.plus(Duration.ofMinutes(minutes)));
        assertEquals("id-1", found(credentials.current()).accessKeyId());
      }
      now.set(NOON.plus(Duration.ofMinutes(56)));
      assertEquals("id-2", found(credentials.current()).accessKeyId());
    }
  }

  @Test
  void credentials_that_do_not_expire_are_kept() {
    var body = "{\"AccessKeyId\":\"id\",\"SecretAccessKey\":\"secret\"}";
    try (var server = new StubServer(_ -> new Answer(200, Map.of(), body))) {
      var credentials = credentials(server.endpoint(), Map.of());
      credentials.current();
      now.set(NOON.plus(Duration.ofDays(1000)));
      assertEquals(new Credentials("id", "secret", null), found(credentials.current()));
      assertEquals(1, server.requests().size());
    }
  }

  @Test
  void the_old_ones_do_while_the_server_gives_no_new_ones() {
    var answers = new AtomicReference<>(valid(Duration.ofHours(1)));
    try (var server = new StubServer(_ -> answers.get())) {
      var credentials = credentials(server.endpoint(), Map.of());
      credentials.current();
      answers.set(Answer.of(500));
      now.set(NOON.plus(Duration.ofMinutes(59)));
      assertEquals("id-1", found(credentials.current()).accessKeyId());
      now.set(NOON.plus(Duration.ofMinutes(60)));
      var why = assertInstanceOf(Missing.class, credentials.current()).why();
      assertTrue(why.mayComeLater());
      assertTrue(why.why().contains("the answer is 500"), why::why);
      answers.set(valid(Duration.ofHours(3)));
      found(credentials.current());
    }
  }

  @Test
  void of_many_who_need_them_at_once_one_asks() {
    try (var server = new StubServer(_ -> valid(Duration.ofHours(1)))) {
      var credentials = credentials(server.endpoint(), Map.of());
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < 64; i++) {
          threads.execute(() -> found(credentials.current()));
        }
      }
      assertEquals(1, server.requests().size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>Hello</html>",
        "{}",
        "{\"AccessKeyId\":\"id\",\"SecretAccessKey\":\"s\",\"Expiration\":\"tomorrow\"}"
      })
  void an_answer_without_credentials_is_told(String body) {
    try (var server = new StubServer(_ -> new Answer(200, Map.of(), body))) {
      var missing = credentials(server.endpoint(), Map.of()).current();
      var why = assertInstanceOf(Missing.class, missing).why().why();
      assertTrue(why.startsWith("no AWS credentials came from " + server.endpoint()), why);
    }
  }

  @Test
  void a_server_that_fails_is_asked_three_times() {
    try (var server = BrokenServer.resetting()) {
      assertInstanceOf(Missing.class, credentials(server.endpoint(), Map.of()).current());
      assertEquals(3, server.connections());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.com/creds", "http://169.254.169.254/", "/relative"})
  void credentials_are_not_asked_for_in_the_clear_elsewhere(String uri) {
    var environment = new Environment(Map.of("AWS_CONTAINER_CREDENTIALS_FULL_URI", uri)::get);
    var failure =
        assertThrows(IllegalStateException.class, () -> CredentialsSource.in(environment));
    assertTrue(String.valueOf(failure.getMessage()).contains(uri), failure::getMessage);
  }

  @Test
  void a_password_in_the_address_is_not_repeated() {
    for (var uri :
        List.of(
            "http://user:hunter2@example.com/x",
            "http://user:hunter2@exa mple/x",
            "http://user:x/hunter2@example.com",
            "user:hunter2@example.com")) {
      var environment = new Environment(Map.of("AWS_CONTAINER_CREDENTIALS_FULL_URI", uri)::get);
      var failure =
          assertThrows(IllegalStateException.class, () -> CredentialsSource.in(environment));
      assertFalse(String.valueOf(failure.getMessage()).contains("hunter2"), failure::getMessage);
    }
  }

  @Test
  void nor_is_that_of_a_server_that_gives_no_credentials() {
    try (var server = new StubServer(_ -> Answer.of(500))) {
      var secret = URI.create("http://user:hunter2@127.0.0.1:" + server.endpoint().getPort());
      var missing = assertInstanceOf(Missing.class, credentials(secret, Map.of()).current());
      assertFalse(missing.toString().contains("hunter2"), missing::toString);
      assertTrue(missing.toString().contains("the answer is 500"), missing::toString);
    }
  }

  @Test
  void the_containers_own_server_is_known() {
    var environment =
        new Environment(Map.of("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/v2/x")::get);
    assertEquals(
        URI.create("http://169.254.170.2/v2/x"),
        Objects.requireNonNull(ContainerEndpoint.in(environment)).uri());
  }

  private CredentialsSource credentials(URI server, Map<String, String> token) {
    var variables = new HashMap<>(token);
    variables.put("AWS_CONTAINER_CREDENTIALS_FULL_URI", server + "/2026-01-01/credentials?for=me");
    var endpoint = ContainerEndpoint.in(new Environment(variables::get));
    return new ContainerCredentials(Objects.requireNonNull(endpoint), now::get);
  }

  /// Others each time.
  private Answer valid(Duration time) {
    var body =
        """
        {"Type":"","AccessKeyId":"id-%d","SecretAccessKey":"secret","Token":"token",
         "Expiration":"%s","More":{"Token":"another"}}
        """
            .formatted(asked.incrementAndGet(), now.get().plus(time));
    return new Answer(200, Map.of("Content-Type", "application/json"), body);
  }

  private static Credentials found(Lookup lookup) {
    return assertInstanceOf(Found.class, lookup).credentials();
  }
}
