package contactsheet.bootstrap.cli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HostHeaderTest {
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
    assertEquals(ours, HostHeader.isOurs(header, "my-machine"));
    assertEquals(false, HostHeader.isOurs(null, "my-machine"));
  }
}
