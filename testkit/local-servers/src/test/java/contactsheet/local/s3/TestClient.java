package contactsheet.local.s3;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/// The SDK's client for a local server.
final class TestClient {
  private TestClient() {}

  static S3Client of(LocalS3 s3) {
    return of(s3, "anyone", "anything");
  }

  static S3Client of(LocalS3 s3, String accessKeyId, String secretAccessKey) {
    return S3Client.builder()
        .endpointOverride(s3.endpoint())
        .region(Region.US_EAST_1)
        .forcePathStyle(true)
        .httpClient(UrlConnectionHttpClient.create())
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(accessKeyId, secretAccessKey)))
        .build();
  }

  static PutObjectResponse put(S3Client client, String key, String content) {
    return client.putObject(r -> r.bucket("photos").key(key), RequestBody.fromString(content));
  }
}
