package contactsheet.local.dynamodb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// DynamoDB Local, empty and in memory, as a process of its own for as long as this object is open.
///
/// It is a separate process, because its licence allows running it and not distributing it, and
/// because its old libraries would conflict with ours on one class path. It accepts any credentials
/// and any region, and all of them have the same tables. It listens on every interface (it has no
/// setting for that), so do not use it for real data.
public final class LocalDynamoDb implements AutoCloseable {
  /// A free port may be taken a moment later.
  private static final int MAX_STARTS = 3;

  private static final Queue<LocalDynamoDb> IDLE = new ConcurrentLinkedQueue<>();

  private final ServerProcess process;
  private final Thread atShutdown;

  private LocalDynamoDb(ServerProcess process) {
    this.process = process;
    this.atShutdown = Thread.ofPlatform().unstarted(process::end);
    Runtime.getRuntime().addShutdownHook(atShutdown);
  }

  /// Takes one that nobody uses, or starts one: a start takes longer than most tests.
  public static LocalDynamoDb idleOrStarted() {
    return Objects.requireNonNullElseGet(IDLE.poll(), LocalDynamoDb::start);
  }

  /// Starts one on a free port and waits until it answers: 1 to 2 seconds.
  ///
  /// @throws IllegalStateException if DynamoDB Local's files are not there or it does not come up;
  ///     the message says what to do
  /// @throws UncheckedIOException if the process cannot be started at all
  public static LocalDynamoDb start() {
    var library = ServerLibrary.find();
    try {
      for (int start = 1; start < MAX_STARTS; start++) {
        var process = ServerProcess.start(library);
        if (process.answers()) {
          return new LocalDynamoDb(process);
        }
        process.end();
      }
      return new LocalDynamoDb(ServerProcess.start(library).answering());
    } catch (IOException e) {
      throw new UncheckedIOException("DynamoDB Local cannot be started", e);
    }
  }

  /// Returns its endpoint: `http://127.0.0.1:port`.
  public URI endpoint() {
    return process.endpoint();
  }

  /// Leaves it to the next who needs one, instead of closing it. Its tables have to be deleted.
  public void leave() {
    IDLE.add(this);
  }

  /// Ends the process; its tables are gone.
  @Override
  public void close() {
    process.end();
    try {
      Runtime.getRuntime().removeShutdownHook(atShutdown);
    } catch (IllegalStateException _) {
      // The JVM is ending already, and its hooks with it: ending a process twice does no harm.
    }
  }
}
