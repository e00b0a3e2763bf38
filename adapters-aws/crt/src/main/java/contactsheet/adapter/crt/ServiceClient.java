package contactsheet.adapter.crt;

import contactsheet.adapter.crt.CredentialsSource.Lookup.Found;
import contactsheet.adapter.crt.CredentialsSource.Lookup.Missing;
import contactsheet.adapter.crt.http.Connections;
import contactsheet.adapter.crt.http.Endpoint;
import contactsheet.adapter.crt.http.Limits;
import contactsheet.adapter.crt.http.Reply;
import contactsheet.adapter.crt.http.Reply.Answer;
import contactsheet.adapter.crt.http.Reply.NoAnswer;
import contactsheet.adapter.crt.http.Request;
import contactsheet.adapter.crt.http.Signing;
import contactsheet.adapter.crt.http.Transport;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/// Asks one service, again where that may help, and for no longer than a function can wait.
///
/// Safe for use by many threads at once; a thread that is interrupted stops waiting.
public final class ServiceClient implements AutoCloseable {
  /// More connections at once cost more to open than they save: each needs a handshake first.
  private static final int CONNECTIONS = 32;

  private static final NoAnswer DAMAGED = new NoAnswer("the answer was damaged on its way", true);

  private final AnswerRules rules;
  private final Region region;
  private final Patience patience;
  private final Transport transport;
  private final CredentialsSource credentials;
  private final ServiceClock clock;
  private final Backoff backoff = new Backoff(new Random());
  private final RetryBudget budget = new RetryBudget();
  private final Map<Endpoint, Connections> byEndpoint = new ConcurrentHashMap<>();

  /// @throws IllegalStateException if the environment lacks what a client needs; the message says
  ///     what
  public ServiceClient(AnswerRules rules, Environment environment) {
    this(rules, environment, InstantSource.system());
  }

  ServiceClient(AnswerRules rules, Environment environment, InstantSource ownClock) {
    this.rules = rules;
    region = environment.region();
    patience = environment.patience();
    transport = environment.transport();
    credentials = CredentialsSource.in(environment);
    clock = new ServiceClock(ownClock);
  }

  /// Opens a connection without waiting for it.
  ///
  /// @throws IllegalStateException if the native library or the certificates cannot be loaded
  public void open(Endpoint endpoint) {
    var _ = connections(endpoint).open();
  }

  /// Asks in the region of the settings, until there is an answer that counts. Where time, attempts
  /// or budget run out, it is what came last.
  public Reply call(Endpoint endpoint, Request request) {
    return call(endpoint, region, request);
  }

  /// The same in another region.
  ///
  /// @param there the region that the request is signed for
  public Reply call(Endpoint endpoint, Region there, Request request) {
    var deadline = System.nanoTime() + patience.call().toNanos();
    for (int n = 1; ; n++) {
      var attempt = attempt(endpoint, there, request, until(deadline));
      if (attempt.verdict() == Verdict.FINAL) {
        budget.refund(n - 1);
        return attempt.reply();
      }
      var pause = backoff.after(n, attempt.verdict() == Verdict.THROTTLED);
      if (n == patience.attempts() || !budget.pay() || !pauses(pause, until(deadline))) {
        return attempt.reply();
      }
    }
  }

  private record Attempt(Reply reply, Verdict verdict) {}

  private Attempt attempt(Endpoint endpoint, Region there, Request request, Duration left) {
    return switch (credentials.current()) {
      case Found(var found) -> {
        var signing = new Signing(rules.service(), there.name(), found, clock.instant());
        yield attempt(endpoint, request, signing, left);
      }
      case Missing(var why) -> new Attempt(why, verdict(why));
    };
  }

  private Attempt attempt(Endpoint endpoint, Request request, Signing signing, Duration left) {
    var most = patience.attempt();
    var limits = new Limits(left, left.compareTo(most) < 0 ? left : most);
    return switch (connections(endpoint).exchange(request, signing, limits)) {
      case NoAnswer none -> new Attempt(none, verdict(none));
      case Answer answer when !rules.isUndamaged(answer) -> new Attempt(DAMAGED, Verdict.AGAIN);
      case Answer answer -> new Attempt(answer, verdict(answer, signing.at()));
    };
  }

  private static Verdict verdict(NoAnswer none) {
    return none.mayComeLater() ? Verdict.AGAIN : Verdict.FINAL;
  }

  private Verdict verdict(Answer answer, Instant signedAt) {
    if (answer.status() < 300) {
      return Verdict.FINAL;
    }
    var code = rules.errorCode(answer);
    return clock.correctBy(answer, code, signedAt)
        ? Verdict.AGAIN
        : Verdict.of(answer.status(), code);
  }

  private Connections connections(Endpoint endpoint) {
    return byEndpoint.computeIfAbsent(endpoint, it -> transport.to(it, CONNECTIONS));
  }

  private static Duration until(long deadline) {
    return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
  }

  /// @return whether there is time for it, and the thread was not interrupted
  private static boolean pauses(Duration pause, Duration left) {
    if (pause.compareTo(left) >= 0) {
      return false;
    }
    try {
      Thread.sleep(pause);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    byEndpoint.values().forEach(Connections::close);
    credentials.close();
  }
}
