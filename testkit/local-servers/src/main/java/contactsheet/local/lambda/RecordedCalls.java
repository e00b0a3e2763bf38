package contactsheet.local.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The calls of this JVM's functions, one in each line, in a file for each handler, because
/// handlers have different rights. A handler that lists by an index has another file, because it
/// then needs other rights, and so has one that lists by time alone. Each file begins empty.
///
/// The folder is named by the system property `contactsheet.recordedCalls`; without it nothing is
/// recorded.
final class RecordedCalls {
  private static final Map<String, RecordedCalls> BY_NAME = new HashMap<>();

  private final @Nullable Path file;

  private RecordedCalls(@Nullable Path file) {
    this.file = file;
  }

  static synchronized RecordedCalls of(FunctionConfiguration configuration) {
    var handler = configuration.handler();
    var reports = isSet(configuration, "AUDIT_REPORTS") ? "-with-reports" : "";
    var name = handler.substring(handler.lastIndexOf('.') + 1) + listing(configuration) + reports;
    return BY_NAME.computeIfAbsent(name, RecordedCalls::empty);
  }

  private static String listing(FunctionConfiguration configuration) {
    if (isSet(configuration, "LISTING_INDEX")) {
      return "-by-index";
    }
    return isSet(configuration, "TIME_INDEX") ? "-by-time" : "";
  }

  private static boolean isSet(FunctionConfiguration configuration, String variable) {
    return !configuration.variables().getOrDefault(variable, "").isEmpty();
  }

  private static RecordedCalls empty(String name) {
    var folder = System.getProperty("contactsheet.recordedCalls");
    if (folder == null) {
      return new RecordedCalls(null);
    }
    try {
      var file = Files.createDirectories(Path.of(folder)).resolve(name + ".txt");
      return new RecordedCalls(Files.writeString(file, ""));
    } catch (IOException e) {
      throw new UncheckedIOException("calls cannot be written down", e);
    }
  }

  /// Adds a call.
  synchronized void add(RecordedCall call) {
    if (file != null) {
      try {
        Files.writeString(file, call.line() + "\n", StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException("the call cannot be written down", e);
      }
    }
  }
}
