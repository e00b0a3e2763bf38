package contactsheet.adapter.protocol.dynamodb;

import contactsheet.adapter.protocol.dynamodb.TableRequests.Unanswered;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// Makes several requests at the same time, each on a virtual thread. None outlives the call.
final class SideBySide {
  private SideBySide() {}

  /// A request, and the reading of its answer.
  @FunctionalInterface
  interface Request<T> {
    void make(T subject) throws UnreadableItemException, NotReadException;
  }

  /// Makes a request for each of these, and fails as the first of them that failed.
  static <T> void run(List<T> subjects, Request<T> request)
      throws UnreadableItemException, NotReadException {
    var calls =
        subjects.stream()
            .<Callable<T>>map(
                subject ->
                    () -> {
                      request.make(subject);
                      return subject;
                    })
            .toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var call : threads.invokeAll(calls)) {
        switch (call.state()) {
          case SUCCESS -> {}
          case FAILED, CANCELLED, RUNNING -> fail(call.exceptionNow());
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new NotReadException(new Unanswered("the wait was interrupted"));
    }
  }

  private static void fail(Throwable thrown) throws UnreadableItemException, NotReadException {
    switch (thrown) {
      case UnreadableItemException unreadable -> throw unreadable;
      case NotReadException unread -> throw unread;
      default -> throw new IllegalStateException("an unexpected fault", thrown);
    }
  }
}
