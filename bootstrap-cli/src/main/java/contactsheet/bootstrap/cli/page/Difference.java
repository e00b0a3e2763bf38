package contactsheet.bootstrap.cli.page;

import contactsheet.domain.Drift;
import contactsheet.domain.ObjectLocation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// An object of which the table does not tell the truth.
record Difference(ObjectLocation location, Drift drift) {
  /// What differs, if anything does. The domain has its own judgement, which is what this one is
  /// there to be held against.
  static @Nullable Drift between(@Nullable Looks object, @Nullable Looks row) {
    if (object == null) {
      return row == null ? null : Drift.ORPHANED;
    }
    if (row == null) {
      return Drift.MISSING;
    }
    return object.agreesWith(row) ? null : Drift.STALE;
  }

  /// What the page calls it.
  static String label(Drift drift) {
    return drift.name().toLowerCase(Locale.ROOT);
  }

  void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("bucket", location.bucket().value());
    json.writeStringProperty("key", location.key().value());
    json.writeStringProperty("what", label(drift));
    json.writeEndObject();
  }
}
