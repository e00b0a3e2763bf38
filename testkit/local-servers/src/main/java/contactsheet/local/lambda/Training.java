package contactsheet.local.lambda;

import contactsheet.local.backend.Backend;
import contactsheet.local.backend.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives a function real work, during which its JDK notes which classes it loads and links: the
/// JDK's AOT cache is made of that.
///
/// @param command the command that starts the function, with the option that has the JDK write its
///     cache
/// @param taskRoot the folder where its package is unpacked
/// @param variables the variables of its environment
public record Training(List<String> command, Path taskRoot, Map<String, String> variables) {
  /// Which classes are loaded is settled by the first few events, and how often a method runs is
  /// not recorded.
  private static final int EVENTS = 20;

  /// On a machine that is busy, code that is cold may take longer for a hundred records than the
  /// function waits. The next time it is warmer.
  private static final int TRIES = 3;

  /// Keeps the objects.
  public Training {
    command = List.copyOf(command);
    variables = Map.copyOf(variables);
  }

  /// Trains a package that brings its own `bootstrap`. The build calls it.
  ///
  /// @param arguments the folder of the unpacked package, and its handler
  public static void main(String[] arguments)
      throws IOException, InterruptedException, GeneralSecurityException {
    var taskRoot = Path.of(arguments[0]);
    var place = Files.createTempDirectory("training");
    try (var backend = new Backend(place)) {
      var variables =
          Map.of("_HANDLER", arguments[1], "SSL_CERT_FILE", backend.roots().bundle().toString());
      var bootstrap = List.of(taskRoot.resolve("bootstrap").toString());
      new Training(bootstrap, taskRoot, variables).on(backend, place.resolve("function.log"));
    } finally {
      delete(place);
    }
  }

  /// Starts the function, has it handle events of objects and of pictures, and ends it in good
  /// order, which is when the JDK writes the cache.
  ///
  /// @param log the file that receives what the function prints
  public void on(Backend backend, Path log) throws IOException, InterruptedException {
    var environment = new HashMap<>(backend.environment());
    environment.putAll(variables);
    try (var function = ExecutionEnvironment.start(command, taskRoot, environment, log)) {
      var objects = new Workload("training", ".bin");
      var pictures = new Workload("training", ".jpg");
      for (var i = 0; i < EVENTS; i++) {
        function.handle(objects.event(1));
        function.handle(pictures.event(1));
      }
      handle(function, objects.event(100));
      function.endInGoodOrder();
    }
    backend.takeRequests();
  }

  private static void handle(ExecutionEnvironment function, String event)
      throws IOException, InterruptedException {
    for (var failures = 1; ; failures++) {
      try {
        function.handle(event);
        return;
      } catch (IOException e) {
        if (failures == TRIES) {
          throw e;
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
