package contactsheet.bootstrap.cli.watch;

import java.util.Locale;

/// The places at which a change is reported on its way.
enum Station {
  S3,
  EVENT,
  READER,
  USE_CASE,
  SOURCE,
  STORE,
  TABLE;

  /// Its name on the page.
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
