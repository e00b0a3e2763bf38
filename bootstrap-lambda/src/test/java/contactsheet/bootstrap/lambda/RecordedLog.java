package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Keeps a function's log. Lambda's own logger puts a text into another JSON object and writes
/// bytes unchanged, so this accepts bytes only.
final class RecordedLog implements LambdaLogger {
  private final List<Line> lines = new CopyOnWriteArrayList<>();

  /// A line as it was logged.
  record Line(LogLevel level, String text) {}

  List<Line> lines() {
    return lines;
  }

  @Override
  public void log(byte[] message, LogLevel level) {
    lines.add(new Line(level, new String(message, UTF_8)));
  }

  @Override
  public void log(byte[] message) {
    log(message, LogLevel.UNDEFINED);
  }

  @Override
  public void log(String message) {
    throw new UnsupportedOperationException("a text would be wrapped: " + message);
  }

  @Override
  public void log(String message, LogLevel level) {
    log(message);
  }
}
