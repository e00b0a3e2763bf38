package contactsheet.adapter.crt;

import static org.junit.jupiter.api.Assertions.assertSame;

import contactsheet.adapter.crt.http.Transport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which certificates are trusted. The few roots in a package are used only for AWS.
final class TrustTest {
  @TempDir Path task;
  private Map<String, String> variables = Map.of();
  private @Nullable String brought;

  @BeforeEach
  void bringRoots() throws IOException {
    brought = Files.writeString(task.resolve("amazon-roots.pem"), "").toString();
    variables = new HashMap<>(Settings.anywhere());
    variables.put("LAMBDA_TASK_ROOT", task.toString());
  }

  @Test
  void where_none_but_aws_is_asked_the_roots_of_the_package_are_enough() {
    assertTrusts(brought);
    variables.put("AWS_REGION", "us-gov-west-1");
    assertTrusts(brought);
  }

  @Test
  void a_package_without_roots_trusts_what_the_system_trusts() throws IOException {
    Files.delete(task.resolve("amazon-roots.pem"));
    assertTrusts(null);
    variables.remove("LAMBDA_TASK_ROOT");
    assertTrusts(null);
  }

  @Test
  void who_names_certificates_is_obeyed() {
    variables.put("SSL_CERT_FILE", "/etc/our-proxy.pem");
    assertTrusts("/etc/our-proxy.pem");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL_DYNAMODB"})
  void somebody_elses_servers_may_be_certified_by_anybody(String variable) {
    variables.put(variable, "https://s3.example");
    assertTrusts(null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cn-north-1", "eusc-de-east-1"})
  void so_may_those_of_partitions_that_others_run(String region) {
    variables.put("AWS_REGION", region);
    assertTrusts(null);
  }

  @Test
  void so_may_a_server_that_gives_credentials() {
    var environment = new Environment(variables::get);
    assertSame(Transport.trusting(null), environment.transportToAnybody());
    variables.put("SSL_CERT_FILE", "/etc/our-proxy.pem");
    assertSame(Transport.trusting("/etc/our-proxy.pem"), environment.transportToAnybody());
  }

  private void assertTrusts(@Nullable String certificates) {
    assertSame(Transport.trusting(certificates), new Environment(variables::get).transport());
  }
}
