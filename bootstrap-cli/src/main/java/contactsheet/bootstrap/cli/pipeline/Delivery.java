package contactsheet.bootstrap.cli.pipeline;

/// How a notification of the local S3 gets to the queue: at once, or as unreliably as S3 promises.
@FunctionalInterface
public interface Delivery {
  /// At once, once, in order.
  Delivery PROMPT = (event, queue) -> queue.add(event);

  /// Delivers one notification.
  void deliver(String event, EventQueue queue);
}
