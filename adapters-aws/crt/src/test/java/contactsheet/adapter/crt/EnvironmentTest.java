package contactsheet.adapter.crt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The SDKs' settings, and the sentences for those that do not work.
final class EnvironmentTest {
  @Test
  void a_services_own_endpoint_comes_before_that_of_all() {
    var all = Map.of("AWS_ENDPOINT_URL", "http://a:1");
    var both = Map.of("AWS_ENDPOINT_URL", "http://a:1", "AWS_ENDPOINT_URL_S3", "https://b/x");
    assertNull(of(Map.of()).endpoint("S3"));
    assertEquals(URI.create("http://a:1"), of(all).endpoint("S3"));
    assertEquals(URI.create("https://b/x"), of(both).endpoint("S3"));
    assertEquals(URI.create("http://a:1"), of(both).endpoint("DYNAMODB"));
  }

  @Test
  void configured_endpoints_can_be_ignored() {
    var ignoring =
        Map.of("AWS_ENDPOINT_URL_S3", "http://a:1", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "TRUE");
    assertNull(of(ignoring).endpoint("S3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:9000", "ftp://a", "http:///x", "http://a b", "//a"})
  void an_endpoint_that_is_none_is_refused_with_its_variable(String value) {
    var environment = of(Map.of("AWS_ENDPOINT_URL_S3", value));
    assertRefused(() -> environment.endpoint("S3"), "AWS_ENDPOINT_URL_S3 is " + value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://user:hunter2@host",
        "http://user:hunter2@ho st",
        "http://user:x/hunter2@host",
        "http://user:hunter2@pass@word@ho st",
        "user:hunter2@host"
      })
  void a_password_in_an_endpoint_is_not_repeated(String value) {
    var environment = of(Map.of("AWS_ENDPOINT_URL_S3", value));
    var refused = assertThrows(IllegalStateException.class, () -> environment.endpoint("S3"));
    var message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("AWS_ENDPOINT_URL_S3 is [left out]@ho"), message);
    assertFalse(message.contains("hunter2"), message);
  }

  @Test
  void a_missing_region_is_told_in_one_sentence() {
    assertRefused(of(Map.of())::region, "there is no AWS region: set AWS_REGION");
    assertRefused(of(Map.of("AWS_REGION", " "))::region, "there is no AWS region");
  }

  @ParameterizedTest
  @ValueSource(strings = {"eu west 1", "EU-WEST-1", "eu-west-1.evil.example", "us-iso-east-1"})
  void a_region_that_is_none_known_here_is_refused(String name) {
    assertRefused(of(Map.of("AWS_REGION", name))::region, name);
  }

  @Test
  void missing_credentials_are_told_in_one_sentence() {
    var id = Map.of("AWS_ACCESS_KEY_ID", "anyone");
    assertRefused(() -> CredentialsSource.in(of(id)), "there are no AWS credentials: set AWS_");
  }

  @Test
  void validated_cryptography_is_not_pretended() {
    var fips = of(Map.of("AWS_USE_FIPS_ENDPOINT", "true"));
    assertRefused(fips::wantsDualStack, "AWS_USE_FIPS_ENDPOINT is true");
  }

  @ParameterizedTest
  @CsvSource({"true, true", "True, true", "false, false", "'', false"})
  void a_switch_is_true_or_false(String value, boolean on) {
    assertEquals(on, of(Map.of("AWS_USE_DUALSTACK_ENDPOINT", value)).wantsDualStack());
  }

  @Test
  void anything_else_is_refused_with_its_variable() {
    var environment = of(Map.of("AWS_USE_DUALSTACK_ENDPOINT", "yes"));
    assertRefused(environment::wantsDualStack, "AWS_USE_DUALSTACK_ENDPOINT is yes");
  }

  @Test
  void what_is_printed_holds_no_secret() {
    var text =
        CredentialsSource.in(
                of(
                    Map.of(
                        "AWS_ACCESS_KEY_ID", "AKID",
                        "AWS_SECRET_ACCESS_KEY", "hidden",
                        "AWS_SESSION_TOKEN", "hidden too")))
            .current()
            .toString();
    assertTrue(text.contains("AKID"), text);
    assertFalse(text.contains("hidden"), text);
  }

  private static Environment of(Map<String, String> variables) {
    return new Environment(variables::get);
  }

  private static void assertRefused(Runnable use, String sentence) {
    var message = String.valueOf(assertThrows(IllegalStateException.class, use::run).getMessage());
    assertTrue(message.startsWith("no AWS client can be made: "), message);
    assertTrue(message.contains(sentence), message);
  }
}
