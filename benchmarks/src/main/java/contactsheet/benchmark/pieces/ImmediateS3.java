package contactsheet.benchmark.pieces;

import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/// An S3 that has every object, and describes each as S3 describes most objects.
final class ImmediateS3 implements S3Client {
  private static final SdkHttpResponse ANSWER =
      SdkHttpResponse.builder()
          .statusCode(200)
          .putHeader("Content-Length", "123456")
          .putHeader("Last-Modified", "Sun, 01 Nov 2026 09:30:00 GMT")
          .putHeader("ETag", "\"9b2cf535f27731c974343645a3985328\"")
          .putHeader("Content-Type", "image/jpeg")
          .putHeader("x-amz-server-side-encryption", "AES256")
          .putHeader("x-amz-checksum-crc64nvme", "AAAAAAAAAAA=")
          .build();

  @Override
  public HeadObjectResponse headObject(HeadObjectRequest request) {
    return (HeadObjectResponse) HeadObjectResponse.builder().sdkHttpResponse(ANSWER).build();
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {
    // It holds nothing.
  }
}
