package contactsheet.adapter.events;

import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tasks of a job of S3 Batch Operations, each about one object of the job's manifest [S3 User
/// Guide, Invoke AWS Lambda function]. A task has no sequencer.
///
/// @param schemaVersion the version of the schema, `1.0` or `2.0`, to be repeated in the answer
/// @param invocationId the invocation's id, to be repeated in the answer
/// @param tasks the tasks in their order, one or more
record BatchOperationsInvocation(String schemaVersion, String invocationId, List<BatchItem> tasks)
    implements IncomingEvent {
  private static final String SCHEMA_VERSION = "invocationSchemaVersion";
  private static final String TASKS = "tasks";
  private static final String BY_ARN = "1.0";
  private static final String BY_NAME = "2.0";

  /// A bucket's ARN has no region and no account; documented examples have had both.
  private static final Pattern BUCKET_ARN =
      Pattern.compile("arn:aws[a-z-]*:s3:[a-z0-9-]*:[0-9]*:(?<bucket>[^:]+)");

  BatchOperationsInvocation {
    tasks = List.copyOf(tasks);
  }

  @Override
  public List<IncomingRecord> records() {
    return tasks.stream().flatMap(task -> task.records().stream()).toList();
  }

  @Override
  public Answer answer(List<HandledRecord> handled) {
    return BatchOperationsAnswer.to(schemaVersion, invocationId, BatchItem.handled(tasks, handled));
  }

  static boolean recognises(JsonValue event) {
    return event.names().containsAll(Set.of(SCHEMA_VERSION, TASKS));
  }

  static BatchOperationsInvocation read(JsonValue event) {
    var version = event.at(SCHEMA_VERSION).as(BatchOperationsInvocation::knownVersion);
    var id = event.at("invocationId").as(Function.identity());
    var tasks = event.at(TASKS).elements().stream().map(task -> task(version, task)).toList();
    if (tasks.isEmpty()) {
      throw new MalformedEventException(TASKS + " is empty: nothing is known to be done");
    }
    return new BatchOperationsInvocation(version, id, tasks);
  }

  private static String knownVersion(String version) {
    if (!version.equals(BY_ARN) && !version.equals(BY_NAME)) {
      throw new IllegalArgumentException(
          Excerpt.of(version) + ": only versions 1.0 and 2.0 are understood");
    }
    return version;
  }

  private static BatchItem task(String version, JsonValue task) {
    var records = task.orUnreadable(whole -> changes(version, whole));
    return BatchItem.of(task.atIfAny("taskId"), records);
  }

  private static List<IncomingRecord> changes(String version, JsonValue task) {
    var bucket =
        version.equals(BY_ARN)
            ? task.at("s3BucketArn").as(BatchOperationsInvocation::bucketOfArn)
            : task.at("s3Bucket").as(BucketName::new);
    return task.at("s3Key").as(BatchOperationsInvocation::readings).stream()
        .map(key -> new ObjectChange(new ObjectLocation(bucket, key), null, null))
        .<IncomingRecord>map(IncomingRecord.Change::new)
        .toList();
  }

  /// AWS does not document whether `+` is a space here. So a key with one is read both ways, and
  /// both objects are observed.
  private static List<ObjectKey> readings(String encoded) {
    return Stream.of(FormUrlEncoding.decode(encoded), FormUrlEncoding.decodeKeepingPlus(encoded))
        .distinct()
        .map(ObjectKey::new)
        .toList();
  }

  private static BucketName bucketOfArn(String arn) {
    var matched = BUCKET_ARN.matcher(arn);
    if (!matched.matches()) {
      throw new IllegalArgumentException(Excerpt.of(arn) + " is not the ARN of a bucket");
    }
    return new BucketName(matched.group("bucket"));
  }
}
