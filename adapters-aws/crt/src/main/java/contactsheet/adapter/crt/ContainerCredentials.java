package contactsheet.adapter.crt;

import contactsheet.adapter.crt.CredentialsSource.Lookup.Found;
import contactsheet.adapter.crt.CredentialsSource.Lookup.Missing;
import contactsheet.adapter.crt.http.Connections;
import contactsheet.adapter.crt.http.Endpoint;
import contactsheet.adapter.crt.http.Limits;
import contactsheet.adapter.crt.http.Reply;
import contactsheet.adapter.crt.http.Reply.Answer;
import contactsheet.adapter.crt.http.Reply.NoAnswer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Gets credentials from a server, and keeps them until they expire.
///
/// Safe for use by many threads at once: one thread requests new ones, and others wait for it only
/// if there are no valid credentials.
final class ContainerCredentials implements CredentialsSource {
  private static final int ATTEMPTS = 3;
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(2));

  /// How long before credentials expire new ones are requested.
  private static final Duration EARLY = Duration.ofMinutes(5);

  private final ContainerEndpoint endpoint;
  private final Connections connections;
  private final InstantSource clock;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile @Nullable KeptCredentials kept;

  ContainerCredentials(ContainerEndpoint endpoint) {
    this(endpoint, InstantSource.system());
  }

  ContainerCredentials(ContainerEndpoint endpoint, InstantSource clock) {
    this.endpoint = endpoint;
    this.clock = clock;
    var transport = endpoint.environment().transportToAnybody();
    connections = transport.to(Endpoint.of(endpoint.uri()), 1);
  }

  @Override
  public Lookup current() {
    var now = clock.instant();
    var known = kept;
    if (known != null && known.isValidAt(now.plus(EARLY))) {
      return new Found(known.credentials());
    }
    if (known != null && known.isValidAt(now)) {
      return renewedUnlessAnotherDoes(known);
    }
    return askedUnlessAnotherDoes(now);
  }

  private Lookup askedUnlessAnotherDoes(Instant now) {
    try {
      asking.lockInterruptibly();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return missing("the wait was interrupted", false);
    }
    try {
      var meanwhile = kept;
      return meanwhile != null && meanwhile.isValidAt(now)
          ? new Found(meanwhile.credentials())
          : asked();
    } finally {
      asking.unlock();
    }
  }

  /// The old credentials are still valid, so no caller waits for new ones or fails without them.
  private Lookup renewedUnlessAnotherDoes(KeptCredentials known) {
    if (asking.tryLock()) {
      try {
        return switch (asked()) {
          case Found found -> found;
          case Missing _ -> new Found(known.credentials());
        };
      } finally {
        asking.unlock();
      }
    }
    return new Found(known.credentials());
  }

  private Lookup asked() {
    return switch (reply()) {
      case NoAnswer(var why, var mayComeLater) -> missing(why, mayComeLater);
      case Answer answer when answer.status() != 200 ->
          missing("the answer is " + answer.status(), true);
      case Answer answer -> read(answer);
    };
  }

  private Reply reply() {
    try {
      var request = endpoint.request();
      var reply = connections.exchange(request, null, LIMITS);
      for (int attempt = 2; attempt <= ATTEMPTS && mayChange(reply); attempt++) {
        reply = connections.exchange(request, null, LIMITS);
      }
      return reply;
    } catch (IOException e) {
      return new NoAnswer(
          "the file of AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE cannot be read: " + e.getMessage(),
          true);
    }
  }

  private static boolean mayChange(Reply reply) {
    return switch (reply) {
      case NoAnswer(_, var mayComeLater) -> mayComeLater;
      case Answer answer -> answer.status() >= 500;
    };
  }

  private Lookup read(Answer answer) {
    try {
      var read = KeptCredentials.read(answer.body());
      kept = read;
      return new Found(read.credentials());
    } catch (IllegalArgumentException e) {
      return missing("the answer cannot be read: " + e.getMessage(), true);
    }
  }

  private Lookup missing(String why, boolean mayComeLater) {
    var server = Environment.shown(endpoint.uri().toString());
    return new Missing(
        new NoAnswer("no AWS credentials came from " + server + ": " + why, mayComeLater));
  }

  @Override
  public void close() {
    connections.close();
  }
}
