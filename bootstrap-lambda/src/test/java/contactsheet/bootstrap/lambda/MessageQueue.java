package contactsheet.bootstrap.lambda;

import contactsheet.local.lambda.RuntimeApi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A queue that keeps a message until the function has acknowledged it. Without an answer every
/// message of the batch comes again. It keeps no order, and delivers some messages twice.
final class MessageQueue {
  private static final int LARGEST_BATCH = 10;

  private final List<String> visible = new ArrayList<>();
  private final Random random;
  private int sent;
  private int delivered;
  private int returned;

  MessageQueue(Random random) {
    this.random = random;
  }

  synchronized void send(String body) {
    sent++;
    visible.add(body);
    if (random.nextInt(4) == 0) {
      visible.add(body);
    }
  }

  synchronized int size() {
    return visible.size();
  }

  /// Messages in any order, invisible from now on.
  synchronized List<String> receive() {
    Collections.shuffle(visible, random);
    var batch = visible.subList(0, Math.min(LARGEST_BATCH, visible.size()));
    var received = List.copyOf(batch);
    batch.clear();
    delivered += received.size();
    return received;
  }

  /// The function has answered a batch, or has not.
  synchronized void settle(List<String> batch, Optional<RuntimeApi.Result> result) {
    for (int i = 0; i < batch.size(); i++) {
      if (!isDone(i, result)) {
        returned++;
        visible.add(batch.get(i));
      }
    }
  }

  /// An answer names those that failed, by the ids that [Envelopes#sqs] gives them.
  private static boolean isDone(int index, Optional<RuntimeApi.Result> result) {
    return result
        .map(
            answer ->
                answer instanceof RuntimeApi.Result.Returned(var json)
                    && !json.contains("\"m" + (index + 1) + "\""))
        .orElse(false);
  }

  @Override
  public synchronized String toString() {
    return sent + " messages, " + delivered + " deliveries, " + returned + " of them again";
  }
}
