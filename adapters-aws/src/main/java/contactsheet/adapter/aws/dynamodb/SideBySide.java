package contactsheet.adapter.aws.dynamodb;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;

/// Several requests at once, each on a virtual thread; none outlives the call.
final class SideBySide {
  private SideBySide() {}

  /// A request, and the reading of its answer.
  @FunctionalInterface
  interface Request<T> {
    void make(T subject) throws UnreadableItemException;
  }

  /// Makes a request for each of these, and fails as the first of them that failed.
  static <T> void run(List<T> subjects, Request<T> request) throws UnreadableItemException {
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
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw AbortedException.create("interrupted", e);
    }
  }

  private static void fail(Throwable thrown) throws UnreadableItemException {
    switch (thrown) {
      case UnreadableItemException unreadable -> throw unreadable;
      case SdkException refused -> throw refused;
      default -> throw new IllegalStateException("an unexpected fault", thrown);
    }
  }
}
