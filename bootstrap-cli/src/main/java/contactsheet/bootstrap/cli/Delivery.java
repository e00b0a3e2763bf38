package contactsheet.bootstrap.cli;

/// How a notification of the local S3 gets to the queue: at once, or as unreliably as S3 promises.
@FunctionalInterface
interface Delivery {
  /// At once, once, in order.
  Delivery PROMPT = (event, queue) -> queue.add(event);

  /// Takes charge of one notification.
  void deliver(String event, EventQueue queue);
}
