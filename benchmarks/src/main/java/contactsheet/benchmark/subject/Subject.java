package contactsheet.benchmark.subject;

import contactsheet.local.backend.Backend;
import contactsheet.local.lambda.ExecutionEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A function, ready to be started.
///
/// @param name the short name, for the command line and the results
/// @param folder the working folder of its process, as Lambda's task root
/// @param command the command that starts the function
/// @param environment the variables of its environment, besides those of every function
/// @param size the size of the deployed package
public record Subject(
    String name,
    Path folder,
    List<String> command,
    Map<String, String> environment,
    PackageSize size) {
  /// How much is deployed.
  ///
  /// @param zipped the size of the package, in bytes
  /// @param unpacked the size of its files, in bytes
  public record PackageSize(long zipped, long unpacked) {}

  /// Starts it on a backend.
  ///
  /// @param confinement the limits on what it may use of the machine
  public ExecutionEnvironment start(Backend backend, Confinement confinement) throws IOException {
    var variables = new HashMap<>(backend.environment());
    variables.putAll(environment);
    var log = folder.resolveSibling(name + ".log");
    return ExecutionEnvironment.start(confinement.confine(command), folder, variables, log);
  }
}
