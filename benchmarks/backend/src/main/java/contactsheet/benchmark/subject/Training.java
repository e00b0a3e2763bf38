package contactsheet.benchmark.subject;

import contactsheet.benchmark.backend.Backend;
import java.io.IOException;

/// Shows a function its work, so that the JDK can write down what it needed.
public final class Training {
  private Training() {}

  /// Starts a function, has it handle events, and ends it in good order, which is when the JDK
  /// writes its cache.
  public static void run(Subject subject, Backend backend, int events)
      throws IOException, InterruptedException {
    var work = new Workload("training");
    try (var function = FunctionProcess.start(subject, backend, Cores.ALL)) {
      for (var i = 0; i < events; i++) {
        function.invoke(work.event(1));
      }
      function.invoke(work.event(100));
      function.endInGoodOrder();
    }
    backend.takeRequests();
  }
}
