package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.in.Outcome;
import contactsheet.bootstrap.cli.http.Json;
import contactsheet.bootstrap.cli.http.Reply;
import contactsheet.domain.BucketName;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.ObjectChange;
import java.util.List;
import java.util.stream.Gatherers;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/// `POST /api/audit`: looks at a whole bucket, and mends what no event will mend.
final class Audit {
  static final String PATH = "/api/audit";
  private static final int MOST_TOLD = 100;

  /// Few enough for one deadline.
  private static final int AT_ONCE = 200;

  private final Surroundings surroundings;
  private final Truth truth;
  private final LocalBuckets objects;

  Audit(Surroundings surroundings, Truth truth, LocalBuckets objects) {
    this.surroundings = surroundings;
    this.truth = truth;
    this.objects = objects;
  }

  /// What is to be done.
  record Order(BucketName bucket, boolean repair) {
    static Order read(String document) {
      return Json.read(
          document,
          json -> {
            var bucket = "";
            var repair = false;
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
              switch (json.currentName()) {
                case "bucket" -> bucket = json.nextStringValue();
                case "repair" -> repair = json.nextToken() == JsonToken.VALUE_TRUE;
                default ->
                    throw new IllegalArgumentException("say which bucket, and whether to repair");
              }
            }
            return new Order(new BucketName(bucket), repair);
          });
    }
  }

  Reply run(Order order) throws InterruptedException {
    var bucket = order.bucket().value();
    if (!surroundings.buckets().get().contains(bucket)) {
      return Reply.error(Reply.NOT_FOUND, "there is no bucket " + bucket);
    }
    var differences = differences(bucket);
    var repaired = order.repair() ? repair(differences) : 0;
    truth.lookAgain(objects);
    return Reply.ok(Json.document(json -> write(json, differences, repaired)));
  }

  private List<Difference> differences(String bucket) throws InterruptedException {
    truth.lookAtBucket(bucket, surroundings.listing().apply(bucket));
    truth.lookAtTable(bucket);
    truth.lookAgain(objects);
    return truth.differences().stream()
        .filter(difference -> difference.location().bucket().value().equals(bucket))
        .toList();
  }

  private long repair(List<Difference> differences) {
    return differences.stream()
        .map(difference -> new ObjectChange(difference.location(), null, null))
        .gather(Gatherers.windowFixed(AT_ONCE))
        .flatMap(changes -> surroundings.record().apply(new ChangeBatch(changes)).stream())
        .filter(outcome -> !(outcome instanceof Outcome.Failed))
        .count();
  }

  private static void write(JsonGenerator json, List<Difference> differences, long repaired) {
    json.writeStartObject();
    for (var kind : Difference.Kind.values()) {
      json.writeNumberProperty(
          kind.label(), differences.stream().filter(each -> each.kind() == kind).count());
    }
    json.writeNumberProperty("repaired", repaired);
    json.writeArrayPropertyStart("differences");
    differences.stream().limit(MOST_TOLD).forEach(difference -> difference.write(json));
    json.writeEndArray().writeEndObject();
  }
}
