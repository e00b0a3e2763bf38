package contactsheet.deploy;

import contactsheet.local.lambda.RecordedCall;
import java.net.URI;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/// The rights that a call needs. A call without a rule is refused.
final class NeededRights {
  private static final String DYNAMO_DB = "DynamoDB_20120810.";

  private NeededRights() {}

  /// The rights that calls take.
  static Set<Right> of(Collection<RecordedCall> calls) {
    var rights = new TreeSet<Right>();
    calls.forEach(call -> rights.addAll(of(call)));
    return rights;
  }

  static Set<Right> of(RecordedCall call) {
    return call.target().startsWith(DYNAMO_DB) ? ofDynamoDb(call) : ofS3(call);
  }

  /// An operation's right has the operation's name [Service Authorization Reference, Amazon
  /// DynamoDB], except in PartiQL and in transactions, which are not used here. A reader of an
  /// index needs the right on the index and not on the table; a writer of a table needs none on its
  /// indexes.
  private static Set<Right> ofDynamoDb(RecordedCall call) {
    var operation = call.target().substring(DYNAMO_DB.length());
    if (operation.contains("Transact") || operation.contains("Statement")) {
      throw unknown(call);
    }
    var body = JsonMapper.shared().readTree(call.body());
    var on = body.has("IndexName") ? Right.Kind.INDEX : Right.Kind.TABLE;
    return Set.of(new Right("dynamodb:" + operation, on));
  }

  /// Observing an object needs `s3:GetObject`, for HEAD, GET and a GET of a range. With
  /// `s3:ListBucket` as well S3 answers 404 and not 403 for a missing object [S3 API Reference,
  /// HeadObject, Permissions].
  private static Set<Right> ofS3(RecordedCall call) {
    var uri = URI.create(call.uri());
    var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    var path = uri.getRawPath().split("/", 3);
    var isAboutObject = path.length == 3 && !path[2].isEmpty();
    if (isAboutObject && Set.of("GET", "HEAD").contains(call.method()) && isOnlyVersion(query)) {
      var action = query.isEmpty() ? "s3:GetObject" : "s3:GetObjectVersion";
      var rights = new TreeSet<>(Set.of(new Right(action, Right.Kind.OBJECT)));
      if (call.status() == 404) {
        rights.add(new Right("s3:ListBucket", Right.Kind.BUCKET));
      }
      return rights;
    }
    if (isAboutObject && call.method().equals("PUT") && query.isEmpty()) {
      return Set.of(new Right("s3:PutObject", Right.Kind.OBJECT));
    }
    if (!isAboutObject && call.method().equals("GET") && query.contains("list-type=2")) {
      return Set.of(new Right("s3:ListBucket", Right.Kind.BUCKET));
    }
    throw unknown(call);
  }

  private static boolean isOnlyVersion(String query) {
    return query.isEmpty() || query.matches("versionId=[^&]*");
  }

  private static IllegalArgumentException unknown(RecordedCall call) {
    return new IllegalArgumentException(
        "no rule says which rights this takes: "
            + call.method()
            + " "
            + call.uri()
            + call.target());
  }
}
