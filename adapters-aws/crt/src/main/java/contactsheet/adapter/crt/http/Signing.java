package contactsheet.adapter.crt.http;

import java.time.Instant;

/// The parameters of a signature.
///
/// @param service the service of the request
/// @param region the region of the service
/// @param credentials the caller's credentials
/// @param at the time, by the service's clock
public record Signing(Service service, String region, Credentials credentials, Instant at) {
  /// The services, and how each signs a path [IAM User Guide, Create a signed AWS API request].
  public enum Service {
    /// Signs a path as it comes over the wire: a key may hold `//` and `..`.
    S3("s3", true),
    /// Signs a path as other services do, resolved and encoded once more. DynamoDB has only the
    /// path `/`.
    DYNAMODB("dynamodb", false);

    private final String signingName;
    private final boolean takesPathsAsTheyCome;

    Service(String signingName, boolean takesPathsAsTheyCome) {
      this.signingName = signingName;
      this.takesPathsAsTheyCome = takesPathsAsTheyCome;
    }

    String signingName() {
      return signingName;
    }

    boolean takesPathsAsTheyCome() {
      return takesPathsAsTheyCome;
    }
  }
}
