package contactsheet.adapter.crt;

import contactsheet.adapter.crt.http.Credentials;
import contactsheet.adapter.crt.http.Reply.NoAnswer;

/// The source of credentials: the environment on Lambda; with SnapStart and in containers a local
/// server, which renews them.
interface CredentialsSource extends AutoCloseable {
  /// The credentials that are valid now.
  Lookup current();

  @Override
  default void close() {}

  /// The result of the look-up.
  sealed interface Lookup {
    record Found(Credentials credentials) implements Lookup {}

    record Missing(NoAnswer why) implements Lookup {}
  }

  /// The source that the environment's variables name; the first one if they name several.
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
