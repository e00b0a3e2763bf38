package contactsheet.bootstrap.cli.page;

import com.sun.net.httpserver.HttpExchange;
import contactsheet.bootstrap.cli.watch.Listener;
import contactsheet.bootstrap.cli.watch.Live;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/// `GET /api/events`: server-sent events, for as long as the browser listens.
///
/// @param live the sender of the events
/// @param state the supplier of the first event of each stream, which describes everything
record EventStream(Live live, Supplier<String> state) {
  /// That a browser has left is noticed only when something is written to it.
  private static final long SECONDS_BETWEEN_SIGNS_OF_LIFE = 10;

  private static final long NO_LENGTH = 0;

  void open(HttpExchange exchange) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/event-stream; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, NO_LENGTH);
    var listener = live.join();
    try (var out = exchange.getResponseBody()) {
      write(out, "event: state\ndata: " + state.get() + "\n\n");
      out.flush();
      relay(listener, out);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      live.leave(listener);
    }
  }

  private static void relay(Listener listener, OutputStream out)
      throws IOException, InterruptedException {
    while (!listener.isLost()) {
      var message = listener.next(SECONDS_BETWEEN_SIGNS_OF_LIFE);
      write(out, message == null ? ": still here\n\n" : message);
      if (!listener.hasMore()) {
        out.flush();
      }
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
