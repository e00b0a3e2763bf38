package contactsheet.benchmark.floor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;

/// A function that sends the two requests of each record and does nothing else: it takes the event
/// from the Runtime API, finds the keys by their position in the text, and answers `{}`. It has no
/// failures, no retries, no deadline, no log and no metrics, and it can read only the events of
/// these measurements. So it shows how much of a figure no design can avoid.
public final class BareLoop {
  private static final String KEY = "\"key\":\"";
  private static final String BUCKET = "\"bucket\":{\"name\":\"";

  private BareLoop() {}

  /// Answers every event.
  public static void main(String[] arguments) throws IOException {
    var requests = new NativeRequests(System.getenv());
    try (var api = new RuntimeSocket(System.getenv("AWS_LAMBDA_RUNTIME_API"))) {
      while (true) {
        handle(api.next(), requests);
        api.answer("{}");
      }
    }
  }

  private static void handle(String event, NativeRequests requests) {
    var bucket = text(event, BUCKET, event.indexOf(BUCKET));
    var running = new ArrayList<CompletableFuture<Void>>();
    for (var at = event.indexOf(KEY); at >= 0; at = event.indexOf(KEY, at + 1)) {
      running.add(requests.record(bucket, text(event, KEY, at)));
    }
    running.forEach(CompletableFuture::join);
  }

  private static String text(String event, String name, int at) {
    var begin = at + name.length();
    return event.substring(begin, event.indexOf('"', begin));
  }
}
