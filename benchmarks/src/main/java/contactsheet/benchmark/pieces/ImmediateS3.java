package contactsheet.benchmark.pieces;

import java.time.Instant;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/// Has every object, and says of it what S3 says of most.
final class ImmediateS3 implements S3Client {
  private static final HeadObjectResponse HEAD =
      HeadObjectResponse.builder()
          .contentLength(123_456L)
          .lastModified(Instant.parse("2026-11-01T09:30:00Z"))
          .eTag("\"9b2cf535f27731c974343645a3985328\"")
          .contentType("image/jpeg")
          .serverSideEncryption("AES256")
          .checksumCRC64NVME("AAAAAAAAAAA=")
          .build();

  @Override
  public HeadObjectResponse headObject(HeadObjectRequest request) {
    return HEAD;
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
