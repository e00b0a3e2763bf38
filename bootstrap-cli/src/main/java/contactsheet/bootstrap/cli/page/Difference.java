package contactsheet.bootstrap.cli.page;

import contactsheet.domain.ObjectLocation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// An object of which the table does not tell the truth.
record Difference(ObjectLocation location, Kind kind) {
  /// How it does not.
  enum Kind {
    /// The object is there, and there is no row.
    MISSING,
    /// The row tells of another content.
    STALE,
    /// The object is gone, and the row is there.
    ORPHANED;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What differs, if anything does.
  static @Nullable Kind between(@Nullable Looks object, @Nullable Looks row) {
    if (object == null) {
      return row == null ? null : Kind.ORPHANED;
    }
    if (row == null) {
      return Kind.MISSING;
    }
    return object.agreesWith(row) ? null : Kind.STALE;
  }

  void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("bucket", location.bucket().value());
    json.writeStringProperty("key", location.key().value());
    json.writeStringProperty("what", kind.label());
    json.writeEndObject();
  }
}
