package contactsheet.benchmark.recipe;

import contactsheet.benchmark.subject.Subject;
import java.io.IOException;
import java.util.Optional;

/// How a subject is made.
///
/// @param name the name of the subject
/// @param title the title of the subject in tables and charts
/// @param experiment whether it is measured only when it is named, because it is not deployed like
///     this
/// @param maker the maker of the subject
public record Recipe(String name, String title, boolean experiment, Maker maker) {
  /// Makes a subject.
  @FunctionalInterface
  interface Maker {
    Subject make(String name, Workshop workshop) throws IOException, InterruptedException;

    /// What this machine lacks for it, in a sentence.
    default Optional<String> missing(Workshop workshop) {
      return Optional.empty();
    }
  }

  /// What this machine lacks for it, in a sentence.
  public Optional<String> missing(Workshop workshop) {
    return maker.missing(workshop);
  }

  /// Makes it.
  public Subject make(Workshop workshop) throws IOException, InterruptedException {
    return maker.make(name, workshop);
  }
}
