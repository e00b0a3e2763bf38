package contactsheet.bootstrap.lambda;

import contactsheet.local.s3.LocalS3;
import contactsheet.local.s3.LocalS3Options;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/// A bucket on an S3 of this machine, filled by the plain client.
final class Bucket implements AutoCloseable {
  private final String name;
  private final LocalS3 server;
  private final S3Client client;

  Bucket(String name) {
    this(name, _ -> {});
  }

  /// @param notifications the receiver of the bucket's event notifications
  Bucket(String name, Consumer<String> notifications) {
    this.name = name;
    server =
        LocalS3.start(LocalS3Options.inMemory().withBuckets(name).withNotifications(notifications));
    client =
        S3Client.builder()
            .endpointOverride(server.endpoint())
            .forcePathStyle(true)
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
            .httpClient(UrlConnectionHttpClient.create())
            .build();
  }

  URI endpoint() {
    return server.endpoint();
  }

  /// Uploads an object.
  ///
  /// @return its Last-Modified
  Instant upload(String key, String content) {
    return upload(key, content, Map.of());
  }

  /// Uploads an object with metadata of the uploader's own.
  ///
  /// @return its Last-Modified
  Instant upload(String key, String content, Map<String, String> metadata) {
    client.putObject(
        put -> put.bucket(name).key(key).metadata(metadata), RequestBody.fromString(content));
    return client.headObject(head -> head.bucket(name).key(key)).lastModified();
  }

  /// Uploads a picture.
  void upload(String key, byte[] content) {
    client.putObject(put -> put.bucket(name).key(key), RequestBody.fromBytes(content));
  }

  /// The content of an object.
  String text(String key) {
    return client.getObjectAsBytes(get -> get.bucket(name).key(key)).asUtf8String();
  }

  void delete(String key) {
    client.deleteObject(delete -> delete.bucket(name).key(key));
  }

  /// The objects' sizes and ETags by their keys.
  Map<String, String> contents() {
    return client.listObjectsV2Paginator(list -> list.bucket(name)).contents().stream()
        .collect(
            Collectors.toMap(
                S3Object::key, object -> object.size() + " " + object.eTag().replace("\"", "")));
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
