package contactsheet.adapter.crt;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/// Environments for tests: anybody's credentials, and every service at one address.
public final class Settings {
  private Settings() {}

  /// For a server on this machine.
  public static Map<String, String> at(URI endpoint) {
    var variables = new HashMap<>(anywhere());
    variables.put("AWS_ENDPOINT_URL", endpoint.toString());
    return variables;
  }

  /// The environment of a program that uses a server on this machine.
  public static Environment environment(URI endpoint) {
    return new Environment(at(endpoint)::get);
  }

  /// For AWS itself.
  public static Map<String, String> anywhere() {
    return Map.of(
        "AWS_REGION", "eu-central-1",
        "AWS_ACCESS_KEY_ID", "anyone",
        "AWS_SECRET_ACCESS_KEY", "anything");
  }
}
