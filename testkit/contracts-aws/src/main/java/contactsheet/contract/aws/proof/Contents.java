package contactsheet.contract.aws.proof;

import static java.util.Objects.requireNonNull;

import contactsheet.contract.ScriptedPicture;
import contactsheet.domain.ObjectKey;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/// The contents of bucket and table at the end, read without the code under test: keys, sizes,
/// ETags and image properties.
final class Contents {
  private Contents() {}

  static Map<String, String> ofBucket(S3Client s3, String bucket) {
    var contents = new TreeMap<String, String>();
    for (var object : s3.listObjectsV2Paginator(list -> list.bucket(bucket)).contents()) {
      contents.put(
          object.key(),
          object.size()
              + " "
              + object.eTag().replace("\"", "")
              + picture(
                  object.key(),
                  s3.getObjectAsBytes(get -> get.bucket(bucket).key(object.key())).asByteArray()));
    }
    return contents;
  }

  private static String picture(String key, byte[] content) {
    return new ObjectKey(key).namesAnImage()
        ? ScriptedPicture.properties(content)
            .map(image -> " " + image.capture().camera().model())
            .orElse("")
        : "";
  }

  /// Tombstones and the marks of months count as no rows.
  static Map<String, String> ofTable(DynamoDbClient dynamoDb, String table) {
    return of(dynamoDb.scanPaginator(scan -> scan.tableName(table).consistentRead(true)).items());
  }

  /// The rows that an index has.
  static Map<String, String> ofIndex(DynamoDbClient dynamoDb, String table, String index) {
    return of(dynamoDb.scanPaginator(scan -> scan.tableName(table).indexName(index)).items());
  }

  private static Map<String, String> of(Iterable<Map<String, AttributeValue>> rows) {
    var contents = new TreeMap<String, String>();
    for (var row : rows) {
      if (!row.containsKey("removed_at") && row.containsKey("size_in_bytes")) {
        contents.put(
            requireNonNull(row.get("filename")).s(),
            requireNonNull(row.get("size_in_bytes")).n()
                + " "
                + requireNonNull(row.get("etag")).s()
                + picture(row.get("image")));
      }
    }
    return contents;
  }

  private static String picture(@Nullable AttributeValue image) {
    return image == null ? "" : " " + requireNonNull(image.m().get("camera_model")).s();
  }
}
