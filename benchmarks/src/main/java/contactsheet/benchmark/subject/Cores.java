package contactsheet.benchmark.subject;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How much of the machine a function may use. The backend always has all of it.
public enum Cores implements Confinement {
  /// All cores of the machine.
  ALL("all"),
  /// The first core, by the process's affinity.
  ONE("1"),
  /// Half of the first core's time: ten of every twenty milliseconds, by a control group.
  HALF("0.5");

  private final String label;

  Cores(String label) {
    this.label = label;
  }

  /// Returns the text on the command line.
  public String label() {
    return label;
  }

  /// Those of that label.
  public static Optional<Cores> labelled(String label) {
    return List.of(values()).stream().filter(each -> each.label.equals(label)).findFirst();
  }

  @Override
  public List<String> confine(List<String> command) throws IOException {
    return switch (this) {
      case ALL -> command;
      case ONE -> onTheFirst(command);
      case HALF -> halfACore().confine(onTheFirst(command));
    };
  }

  private static List<String> onTheFirst(List<String> command) {
    var confined = new ArrayList<>(List.of("/usr/bin/taskset", "-c", "0"));
    confined.addAll(command);
    return confined;
  }

  private static ControlGroup halfACore() throws IOException {
    try {
      var group = new ControlGroup("half");
      group.limit(0.5);
      return group;
    } catch (IOException e) {
      throw new IOException(
          "half a core needs a writable control group (root): " + e.getMessage(), e);
    }
  }
}
