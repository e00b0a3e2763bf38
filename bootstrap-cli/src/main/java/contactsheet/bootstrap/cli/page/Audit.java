package contactsheet.bootstrap.cli.page;

import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import contactsheet.adapter.http.HttpAnswer;
import contactsheet.adapter.http.JsonDocument;
import contactsheet.adapter.http.Problem;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.bootstrap.cli.pipeline.LocalObjects;
import contactsheet.bootstrap.cli.pipeline.Repairs;
import contactsheet.bootstrap.cli.web.Reply;
import contactsheet.domain.BucketName;
import contactsheet.domain.Drift;
import contactsheet.domain.ObjectLocation;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// `POST /api/audit`: compares a whole bucket with its rows, and repairs the rows on request.
///
/// @param objects the objects of the local S3
/// @param found the receiver of every object that is reported
record Audit(Repairs repairs, LocalObjects objects, Consumer<ObjectLocation> found) {
  static final String PATH = "/api/audit";
  private static final int MOST_TOLD = 100;

  /// The request: which bucket, whether to repair, and whether any number of rows may be removed.
  record Order(BucketName bucket, Mode mode) {
    static Order read(String document) {
      return JsonDocument.read(
          document,
          json -> {
            var bucket = "";
            var repair = false;
            var yesRemove = false;
            while (json.hasNext()) {
              switch (json.nextName()) {
                case "bucket" -> {
                  if (json.peek() != JsonToken.STRING) {
                    throw new IllegalArgumentException("say which bucket, as a text");
                  }
                  bucket = json.nextString();
                }
                case "repair" -> repair = json.nextBoolean();
                case "yesRemove" -> yesRemove = json.nextBoolean();
                default ->
                    throw new IllegalArgumentException("say which bucket, and whether to repair");
              }
            }
            json.endObject();
            return new Order(new BucketName(bucket), mode(repair, yesRemove));
          });
    }

    private static Mode mode(boolean repair, boolean yesRemove) {
      if (!repair) {
        return Mode.REPORT;
      }
      return yesRemove ? Mode.REPAIR : Mode.UPDATE;
    }
  }

  HttpAnswer run(Order order) {
    if (!objects.buckets().contains(order.bucket().value())) {
      return HttpAnswer.of(Problem.of(Reply.NOT_FOUND, "there is no bucket " + order.bucket()));
    }
    var audit = new AuditedBucket(repairs, order.mode());
    var failure = audit.through(order.bucket());
    var tooMany = failure == null ? audit.removeRows() : null;
    audit.findings().forEach(finding -> found.accept(finding.location()));
    if (failure != null) {
      return HttpAnswer.of(Problem.of(Reply.UNAVAILABLE, failure.reason()));
    }
    return tooMany == null
        ? HttpAnswer.of(JsonDocument.of(json -> write(json, audit.findings())))
        : HttpAnswer.of(Problem.of(Reply.CONFLICT, tooMany));
  }

  private static void write(JsonWriter json, List<Finding> findings) throws IOException {
    var differences = findings.stream().<Difference>mapMulti(Audit::difference).toList();
    json.beginObject();
    for (var drift : Drift.values()) {
      json.name(Difference.label(drift))
          .value(differences.stream().filter(each -> each.drift() == drift).count());
    }
    json.name("repaired").value(count(findings, RowState.Repaired.class));
    json.name("failed").value(count(findings, RowState.Failed.class));
    json.name("differences").beginArray();
    for (var difference : differences.subList(0, Math.min(MOST_TOLD, differences.size()))) {
      difference.write(json);
    }
    json.endArray().endObject();
  }

  private static void difference(Finding finding, Consumer<Difference> differences) {
    switch (finding.result()) {
      case RowState.Drifted(var drift) ->
          differences.accept(new Difference(finding.location(), drift));
      case RowState.Repaired(var drift) ->
          differences.accept(new Difference(finding.location(), drift));
      case RowState.Agreed(), RowState.Failed(_) -> {}
    }
  }

  private static long count(List<Finding> findings, Class<? extends RowState> kind) {
    return findings.stream().map(Finding::result).filter(kind::isInstance).count();
  }
}
