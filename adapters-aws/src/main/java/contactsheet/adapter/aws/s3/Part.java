package contactsheet.adapter.aws.s3;

import contactsheet.domain.ETag;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.ChecksumType;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/// A part of an object, and what S3 said of the object beside it.
final class Part {
  private final GetObjectResponse answer;
  private final @Nullable ContentRange range;
  private final byte[] bytes;

  /// @param range nothing if the answer does not say which part it is
  Part(GetObjectResponse answer, @Nullable ContentRange range, byte[] bytes) {
    this.answer = answer;
    this.range = range;
    this.bytes = bytes;
  }

  /// Nobody changes them.
  byte[] bytes() {
    return bytes;
  }

  /// Whether it is exactly this part.
  boolean isAt(long offset, int length) {
    return range != null && range.first() == offset && bytes.length == length;
  }

  /// Whether it is one of the content with this ETag, as far as it says.
  boolean isOf(ETag etag) {
    return answer.eTag() == null || answer.eTag().replace("\"", "").equals(etag.value());
  }

  /// What HEAD answers about the object.
  HeadObjectResponse head() {
    var head =
        HeadObjectResponse.builder()
            .contentLength(range == null ? null : range.size())
            .lastModified(answer.lastModified())
            .eTag(answer.eTag())
            .versionId(answer.versionId())
            .contentType(answer.contentType())
            .storageClass(answer.storageClassAsString())
            .serverSideEncryption(answer.serverSideEncryptionAsString())
            .ssekmsKeyId(answer.ssekmsKeyId())
            .metadata(answer.metadata());
    return hasTheObjectsChecksum() ? withChecksum(head).build() : head.build();
  }

  /// With a part S3 sends that part's checksum or none; with a range that holds all of an object
  /// which was uploaded in parts, it leaves the number of the parts out of a composite one.
  private boolean hasTheObjectsChecksum() {
    return range != null && range.isWhole() && answer.checksumType() != ChecksumType.COMPOSITE;
  }

  private HeadObjectResponse.Builder withChecksum(HeadObjectResponse.Builder head) {
    return head.checksumCRC64NVME(answer.checksumCRC64NVME())
        .checksumCRC32(answer.checksumCRC32())
        .checksumCRC32C(answer.checksumCRC32C())
        .checksumSHA1(answer.checksumSHA1())
        .checksumSHA256(answer.checksumSHA256())
        .checksumSHA512(answer.checksumSHA512())
        .checksumMD5(answer.checksumMD5())
        .checksumXXHASH64(answer.checksumXXHASH64())
        .checksumXXHASH3(answer.checksumXXHASH3())
        .checksumXXHASH128(answer.checksumXXHASH128());
  }
}
