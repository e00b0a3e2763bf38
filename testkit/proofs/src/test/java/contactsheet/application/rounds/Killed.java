package contactsheet.application.rounds;

import java.io.Serial;

/// A step that ends in the middle, as a process does that is killed.
final class Killed extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  Killed() {
    super("killed", null, false, false);
  }
}
