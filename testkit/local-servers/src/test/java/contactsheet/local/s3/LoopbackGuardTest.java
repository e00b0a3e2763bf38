package contactsheet.local.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which names and origins are the servers' own.
final class LoopbackGuardTest {
  @ParameterizedTest
  @CsvSource({
    "localhost, true",
    "LOCALHOST:8080, true",
    "127.0.0.1:8080, true",
    "[::1]:8080, true",
    "192.168.7.5, true",
    "my-machine:8080, true",
    "evil.example:8080, false",
    "'', false"
  })
  void a_host_is_ours_if_nobody_else_can_own_the_name(String header, boolean ours) {
    assertEquals(ours, LoopbackGuard.refusal(header, null, "my-machine") == null);
    assertNotNull(LoopbackGuard.refusal(null, null, "my-machine"));
  }
}
