package contactsheet.adapter.crt;

import contactsheet.adapter.crt.http.Transport;
import contactsheet.adapter.protocol.text.ServerText;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The settings that AWS's SDKs read from the environment, in their meaning there [AWS SDKs and
/// Tools Reference Guide]. Profiles are for people's machines and are not read.
public final class Environment {
  private static final String AMAZON_ROOTS = "amazon-roots.pem";

  private final Function<String, @Nullable String> variables;
  private final Patience patience;

  /// @param variables the function that returns the value of a variable by its name, or none
  public Environment(Function<String, @Nullable String> variables) {
    this(variables, Patience.STANDARD);
  }

  private Environment(Function<String, @Nullable String> variables, Patience patience) {
    this.variables = variables;
    this.patience = patience;
  }

  /// Returns the same settings with other time limits.
  public Environment with(Patience other) {
    return new Environment(variables, other);
  }

  Patience patience() {
    return patience;
  }

  /// That of this process.
  public static Environment ofThisProcess() {
    return new Environment(System::getenv);
  }

  /// Returns the region of the services.
  ///
  /// @throws IllegalStateException if it is not set, or no region
  public Region region() {
    var name = value("AWS_REGION");
    if (name == null) {
      throw unusable("there is no AWS region: set AWS_REGION");
    }
    try {
      return new Region(name);
    } catch (IllegalArgumentException e) {
      throw unusable("AWS_REGION does not fit: " + e.getMessage());
    }
  }

  /// Returns the configured endpoint of a service; none if its own address is used.
  ///
  /// @param service the service's name in the names of variables, such as `S3`
  public @Nullable URI endpoint(String service) {
    if (isTrue("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")) {
      return null;
    }
    var own = endpointIn("AWS_ENDPOINT_URL_" + service);
    return own == null ? endpointIn("AWS_ENDPOINT_URL") : own;
  }

  private @Nullable URI endpointIn(String name) {
    var value = value(name);
    try {
      var uri = value == null ? null : new URI(value);
      if (uri == null
          || (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?"))) {
        return uri;
      }
      throw new URISyntaxException(value, "no scheme or no host");
    } catch (URISyntaxException e) {
      throw unusable(
          name + " is " + shown(value) + ", and has to be like https://host or http://host:port");
    }
  }

  /// Returns an address for a sentence, without a user's name and password.
  static String shown(@Nullable String address) {
    return ServerText.shown(String.valueOf(address).replaceFirst("(?s)^.*@", "[left out]@"));
  }

  /// Returns whether addresses with IPv6 are used.
  public boolean wantsDualStack() {
    if (isTrue("AWS_USE_FIPS_ENDPOINT")) {
      throw unusable(
          "AWS_USE_FIPS_ENDPOINT is true, but the cryptography of this package is not validated"
              + " for FIPS 140: take the package with the AWS SDK");
    }
    return isTrue("AWS_USE_DUALSTACK_ENDPOINT");
  }

  /// Returns the transport for AWS's own addresses. It trusts the certificates in `SSL_CERT_FILE`,
  /// or else the roots of AWS's certificates, if the package contains them: reading all roots of a
  /// machine takes longer than a request.
  public Transport transport() {
    var named = value("SSL_CERT_FILE");
    return Transport.trusting(named == null ? amazonRoots() : named);
  }

  /// Returns the transport for other servers, which trusts all roots of the machine.
  Transport transportToAnybody() {
    return Transport.trusting(value("SSL_CERT_FILE"));
  }

  private @Nullable String amazonRoots() {
    var task = value("LAMBDA_TASK_ROOT");
    if (task == null
        || endpoint("S3") != null
        || endpoint("DYNAMODB") != null
        || !region().hasAmazonsRoots()) {
      return null;
    }
    var file = Path.of(task, AMAZON_ROOTS);
    return Files.exists(file) ? file.toString() : null;
  }

  private boolean isTrue(String name) {
    return switch (value(name)) {
      case null -> false;
      case String it when it.equalsIgnoreCase("true") -> true;
      case String it when it.equalsIgnoreCase("false") -> false;
      case String it -> throw unusable(name + " is " + it + ", and has to be true or false");
    };
  }

  /// Empty counts as not set.
  @Nullable String value(String name) {
    var value = variables.apply(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  static IllegalStateException unusable(String why) {
    return new IllegalStateException("no AWS client can be made: " + why);
  }
}
