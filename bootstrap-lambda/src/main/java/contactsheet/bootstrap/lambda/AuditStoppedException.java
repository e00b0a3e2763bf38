package contactsheet.bootstrap.lambda;

import contactsheet.domain.Failure;
import java.io.Serial;

/// A step of an audit could not do its work, because the bucket or the table did not answer. It is
/// an error so that Lambda counts it, and the alarm on errors sees it.
public final class AuditStoppedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  AuditStoppedException(Failure failure) {
    super("the audit stopped, and goes on with the next call: " + failure.reason());
  }
}
