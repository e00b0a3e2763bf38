package contactsheet.benchmark.subject;

import java.io.IOException;
import java.util.List;

/// What a function may use of the machine, from its first moment on.
@FunctionalInterface
public interface Confinement {
  /// The command that runs `command` with no more than that.
  ///
  /// @throws IOException if the operating system does not let this be limited here
  List<String> confine(List<String> command) throws IOException;
}
