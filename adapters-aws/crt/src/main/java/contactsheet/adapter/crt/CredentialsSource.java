package contactsheet.adapter.crt;

import contactsheet.adapter.crt.http.Credentials;
import contactsheet.adapter.crt.http.Reply.NoAnswer;

/// Where credentials come from: for Lambda the environment, for SnapStart and containers a server
/// beside the program, which renews them.
interface CredentialsSource extends AutoCloseable {
  /// Those that are valid now.
  Lookup current();

  @Override
  default void close() {}

  /// What came of looking them up.
  sealed interface Lookup {
    record Found(Credentials credentials) implements Lookup {}

    record Missing(NoAnswer why) implements Lookup {}
  }

  /// The source that the environment names, the first of those of which it has the variables.
  ///
  /// @throws IllegalStateException if it names none, or one that cannot be used
  static CredentialsSource in(Environment environment) {
    var id = environment.value("AWS_ACCESS_KEY_ID");
    var secret = environment.value("AWS_SECRET_ACCESS_KEY");
    if (id != null && secret != null) {
      var found =
          new Lookup.Found(new Credentials(id, secret, environment.value("AWS_SESSION_TOKEN")));
      return () -> found;
    }
    var container = ContainerEndpoint.in(environment);
    if (container != null) {
      return new ContainerCredentials(container);
    }
    throw Environment.unusable(
        "there are no AWS credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or"
            + " AWS_CONTAINER_CREDENTIALS_FULL_URI");
  }
}
