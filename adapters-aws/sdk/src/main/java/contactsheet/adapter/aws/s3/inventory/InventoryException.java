package contactsheet.adapter.aws.s3.inventory;

import contactsheet.domain.Failure;
import java.io.IOException;

/// An inventory cannot be read. It passes through streams, which know no other way to fail, and is
/// a value again in [InventoryListing].
final class InventoryException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Failure failure;

  InventoryException(Failure failure) {
    super(failure.reason());
    this.failure = failure;
  }

  /// @param sentence the cause, and what to do
  static InventoryException permanent(String sentence) {
    return new InventoryException(Failure.permanent(sentence));
  }

  Failure failure() {
    return failure;
  }
}
