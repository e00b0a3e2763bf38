package contactsheet.model;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Stops a handler's code at a call. It is not a failure, and only the model catches it.
final class StoppedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final @Nullable Call at;

  /// @param at the call that comes next, or none if the handler is dead
  StoppedException(@Nullable Call at) {
    // Without a stack trace, which would cost more than all the rest of a step.
    super(null, null, false, false);
    this.at = at;
  }

  @Nullable Call at() {
    return at;
  }
}
