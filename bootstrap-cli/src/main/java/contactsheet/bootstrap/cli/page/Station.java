package contactsheet.bootstrap.cli.page;

import java.util.Locale;

/// Where a change can be seen on its way.
enum Station {
  S3,
  EVENT,
  READER,
  USE_CASE,
  SOURCE,
  STORE,
  TABLE;

  /// What the page calls it.
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
