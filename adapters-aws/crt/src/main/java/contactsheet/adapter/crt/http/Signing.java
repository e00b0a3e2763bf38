package contactsheet.adapter.crt.http;

import java.time.Instant;

/// How a request is signed.
///
/// @param service for whom
/// @param region where it is
/// @param credentials by whom
/// @param at when, by the service's clock
public record Signing(Service service, String region, Credentials credentials, Instant at) {
  /// The services, each with its habits [IAM User Guide, Create a signed AWS API request].
  public enum Service {
    /// Signs a path as it comes over the wire: a key may hold `//` and `..`.
    S3("s3", true),
    /// Signs a path as everybody else, resolved and encoded once more; it has but one, `/`.
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
