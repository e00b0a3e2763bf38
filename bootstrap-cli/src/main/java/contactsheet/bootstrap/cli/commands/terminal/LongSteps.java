package contactsheet.bootstrap.cli.commands.terminal;

import java.time.Duration;
import java.util.function.Supplier;

/// Tells the user of a command what it waits for, once a step has taken five seconds. A client
/// tries a request again by itself, for some seconds, before it says that it has no answer.
///
/// @param awaited what has to answer, in words that can stand behind "waiting for"
/// @param longestSilence how long a step may take before that is told
public record LongSteps(Console console, String awaited, Duration longestSilence) {
  /// How long a command may be silent.
  public static final Duration LONGEST_SILENCE = Duration.ofSeconds(5);

  /// Steps that are told of after five seconds.
  public LongSteps(Console console, String awaited) {
    this(console, awaited, LONGEST_SILENCE);
  }

  /// Takes a step, and tells if it takes long.
  public <T> T watched(Supplier<T> step) {
    var watcher = Thread.ofVirtual().start(this::tellIfLong);
    try {
      return step.get();
    } finally {
      watcher.interrupt();
    }
  }

  private void tellIfLong() {
    try {
      Thread.sleep(longestSilence);
      tell("Waiting for " + awaited + ": this step takes longer than 5 seconds");
    } catch (InterruptedException _) {
      // The step is over.
      Thread.currentThread().interrupt();
    }
  }

  /// Tells something in the place of the progress.
  public void tell(String what) {
    if (console.isTerminal()) {
      console.replaceLine("");
    }
    console.complain(what);
  }
}
