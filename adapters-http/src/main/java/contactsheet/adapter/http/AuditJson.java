package contactsheet.adapter.http;

import com.google.gson.stream.JsonWriter;
import contactsheet.domain.Attribute;
import contactsheet.domain.AuditAttribute;
import contactsheet.domain.AuditRound;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.Drift;
import java.io.IOException;
import java.time.Instant;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// The JSON of what is known of a bucket's audits.
public final class AuditJson {
  private AuditJson() {}

  /// The document.
  public static String of(AuditStatus status) {
    return JsonDocument.of(json -> write(json, status));
  }

  private static void write(JsonWriter json, AuditStatus status) throws IOException {
    json.beginObject();
    json.name(Attribute.BUCKET).value(status.bucket().value());
    json.name(AuditAttribute.PREFIX).value(status.prefix());
    write(json, AuditAttribute.SINCE, status.since());
    write(json, AuditAttribute.VERIFIED_THROUGH, status.verifiedThrough());
    write(json, AuditAttribute.DEEPLY_VERIFIED_THROUGH, status.deeplyVerifiedThrough());
    write(json, AuditAttribute.RUNNING, status.running());
    write(json, AuditAttribute.LAST, status.last());
    json.endObject();
  }

  private static void write(JsonWriter json, String name, @Nullable Instant time)
      throws IOException {
    if (time != null) {
      json.name(name).value(time.toString());
    }
  }

  private static void write(JsonWriter json, String name, @Nullable AuditRound round)
      throws IOException {
    if (round != null) {
      json.name(name).beginObject();
      write(json, AuditAttribute.BEGAN_AT, round.beganAt());
      write(json, AuditAttribute.ENDED_AT, round.endedAt());
      json.name(AuditAttribute.DEEP).value(round.deep());
      if (round.after() != null) {
        json.name(AuditAttribute.AFTER).value(round.after().value());
      }
      json.name(AuditAttribute.EXAMINED).value(round.counts().examined());
      write(json, AuditAttribute.FOUND, round.counts()::found);
      write(json, AuditAttribute.MENDED, round.counts()::mended);
      json.name(AuditAttribute.FAILED).value(round.counts().failed());
      json.endObject();
    }
  }

  private static void write(JsonWriter json, String name, ToLongFunction<Drift> counts)
      throws IOException {
    json.name(name).beginObject();
    for (var kind : Drift.values()) {
      json.name(kind.label()).value(counts.applyAsLong(kind));
    }
    json.endObject();
  }
}
