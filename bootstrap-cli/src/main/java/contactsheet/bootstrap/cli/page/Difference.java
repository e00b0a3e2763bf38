package contactsheet.bootstrap.cli.page;

import com.google.gson.stream.JsonWriter;
import contactsheet.domain.Drift;
import contactsheet.domain.ObjectLocation;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// An object that differs from its row.
record Difference(ObjectLocation location, Drift drift) {
  /// Returns the difference, if there is one. It is independent of the domain's own comparison, so
  /// that it can check it.
  static @Nullable Drift between(@Nullable Looks object, @Nullable Looks row) {
    if (object == null) {
      return row == null ? null : Drift.ORPHANED;
    }
    if (row == null) {
      return Drift.MISSING;
    }
    return object.agreesWith(row) ? null : Drift.STALE;
  }

  /// The name of a difference on the page.
  static String label(Drift drift) {
    return drift.label();
  }

  void write(JsonWriter json) throws IOException {
    json.beginObject();
    json.name("bucket").value(location.bucket().value());
    json.name("key").value(location.key().value());
    json.name("what").value(label(drift));
    json.endObject();
  }
}
