package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.ReconcileBucket.Result;
import contactsheet.application.port.in.ReconcileBucket.Scan;
import contactsheet.bootstrap.cli.http.Reply;
import contactsheet.bootstrap.cli.json.JsonDocument;
import contactsheet.domain.BucketName;
import contactsheet.domain.Drift;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/// `POST /api/audit`: has a whole bucket looked at, and mended what no event will mend.
///
/// @param buckets those that there are now
/// @param found is told of every object of which there is something to tell
record Audit(Repairs repairs, Supplier<Set<String>> buckets, Consumer<ObjectLocation> found) {
  static final String PATH = "/api/audit";
  private static final int MOST_TOLD = 100;

  /// What is to be done.
  record Order(BucketName bucket, Mode mode) {
    static Order read(String document) {
      return JsonDocument.read(
          document,
          json -> {
            var bucket = "";
            var mode = Mode.REPORT;
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
              switch (json.currentName()) {
                case "bucket" -> bucket = json.nextStringValue();
                case "repair" ->
                    mode = json.nextToken() == JsonToken.VALUE_TRUE ? Mode.REPAIR : Mode.REPORT;
                default ->
                    throw new IllegalArgumentException("say which bucket, and whether to repair");
              }
            }
            return new Order(new BucketName(bucket), mode);
          });
    }
  }

  Reply run(Order order) {
    if (!buckets.get().contains(order.bucket().value())) {
      return Reply.error(Reply.NOT_FOUND, "there is no bucket " + order.bucket());
    }
    var findings = new ArrayList<Finding>();
    var failure = audit(order, findings);
    findings.forEach(finding -> found.accept(finding.location()));
    return failure == null
        ? Reply.ok(JsonDocument.of(json -> write(json, findings)))
        : Reply.error(Reply.UNAVAILABLE, failure.reason());
  }

  /// Goes through the whole bucket.
  ///
  /// @param findings is filled
  /// @return why it did not come to the end, if it did not
  private @Nullable Failure audit(Order order, List<Finding> findings) {
    @Nullable PageQuery next = new PageQuery(order.bucket(), "", null, PageQuery.MAX_LIMIT);
    while (next != null) {
      switch (repairs.audit(next, order.mode())) {
        case Scan.Unavailable(var failure) -> {
          return failure;
        }
        case Scan.Page(_, var page, var last) -> {
          findings.addAll(page);
          next = last == null ? null : next.behind(last);
        }
      }
    }
    return null;
  }

  private static void write(JsonGenerator json, List<Finding> findings) {
    var differences = findings.stream().<Difference>mapMulti(Audit::difference).toList();
    json.writeStartObject();
    for (var drift : Drift.values()) {
      json.writeNumberProperty(
          Difference.label(drift),
          differences.stream().filter(each -> each.drift() == drift).count());
    }
    json.writeNumberProperty("repaired", count(findings, Result.Repaired.class));
    json.writeNumberProperty("failed", count(findings, Result.Failed.class));
    json.writeArrayPropertyStart("differences");
    differences.stream().limit(MOST_TOLD).forEach(difference -> difference.write(json));
    json.writeEndArray().writeEndObject();
  }

  private static void difference(Finding finding, Consumer<Difference> differences) {
    switch (finding.result()) {
      case Result.Drifted(var drift) ->
          differences.accept(new Difference(finding.location(), drift));
      case Result.Repaired(var drift) ->
          differences.accept(new Difference(finding.location(), drift));
      case Result.Agreed(), Result.Failed(_) -> {}
    }
  }

  private static long count(List<Finding> findings, Class<? extends Result> kind) {
    return findings.stream().map(Finding::result).filter(kind::isInstance).count();
  }
}
