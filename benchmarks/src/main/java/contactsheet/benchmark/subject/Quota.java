package contactsheet.benchmark.subject;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// The share of a core that a process may use: so much of every 20 milliseconds, in which all its
/// threads stand still once they have used it up together. It can change while the process runs.
public sealed interface Quota extends Confinement, AutoCloseable permits ControlGroup, Stops {
  /// The time in which the share is counted.
  Duration PERIOD = Duration.ofMillis(20);

  /// Gives the process this share from now on.
  ///
  /// @param cores the share in cores, more than 0; 1 is a whole core
  void limit(long pid, double cores) throws IOException;

  /// Gives it the whole machine.
  void lift() throws IOException;

  /// What does it, for a sentence about a measurement.
  String means();

  @Override
  void close();

  /// The kernel's own, or else one that does without rights.
  static Quota ofThisMachine() {
    try {
      return new ControlGroup("quota");
    } catch (IOException _) {
      return new Stops();
    }
  }

  /// The command without a change.
  @Override
  default List<String> confine(List<String> command) throws IOException {
    return command;
  }
}
