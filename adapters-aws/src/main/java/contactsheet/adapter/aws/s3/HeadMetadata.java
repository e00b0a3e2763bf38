package contactsheet.adapter.aws.s3;

import static java.util.stream.Collectors.toMap;

import contactsheet.domain.ByteSize;
import contactsheet.domain.Checksum;
import contactsheet.domain.ContentType;
import contactsheet.domain.ETag;
import contactsheet.domain.Encryption;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.StorageClass;
import contactsheet.domain.VersionId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/// The headers of S3's answer in the domain's terms. Empty ones count as absent.
final class HeadMetadata {
  /// An object has one checksum; the names are those of `x-amz-checksum-algorithm`.
  private static final Map<String, Function<HeadObjectResponse, @Nullable String>> CHECKSUMS =
      checksums();

  /// S3's version of an object from before its bucket was versioned: no version.
  private static final String UNVERSIONED = "null";

  private HeadMetadata() {}

  /// @param head with a length and a time
  static ObjectMetadata of(HeadObjectResponse head) {
    return new ObjectMetadata(
        new ByteSize(head.contentLength()),
        head.lastModified(),
        mapped(head.eTag(), ETag::new),
        UNVERSIONED.equals(head.versionId()) ? null : mapped(head.versionId(), VersionId::new),
        mapped(head.contentType(), ContentType::new),
        mapped(head.storageClassAsString(), StorageClass::new),
        encryption(head),
        checksum(head),
        userMetadata(head),
        null);
  }

  private static @Nullable Encryption encryption(HeadObjectResponse head) {
    var kmsKey = mapped(head.ssekmsKeyId(), Function.identity());
    return mapped(
        head.serverSideEncryptionAsString(), algorithm -> new Encryption(algorithm, kmsKey));
  }

  private static @Nullable Checksum checksum(HeadObjectResponse head) {
    for (var kind : CHECKSUMS.entrySet()) {
      var checksum =
          mapped(kind.getValue().apply(head), value -> new Checksum(kind.getKey(), value));
      if (checksum != null) {
        return checksum;
      }
    }
    return null;
  }

  /// The names of headers have no case; S3 itself writes them in lower case.
  private static Map<String, String> userMetadata(HeadObjectResponse head) {
    return head.metadata().entrySet().stream()
        .collect(
            toMap(
                header -> header.getKey().toLowerCase(Locale.ROOT),
                Map.Entry::getValue,
                (one, other) -> one + "," + other));
  }

  private static <T> @Nullable T mapped(@Nullable String header, Function<String, T> type) {
    return header == null || header.isBlank() ? null : type.apply(header);
  }

  private static Map<String, Function<HeadObjectResponse, @Nullable String>> checksums() {
    var byName = new LinkedHashMap<String, Function<HeadObjectResponse, @Nullable String>>();
    byName.put("CRC64NVME", HeadObjectResponse::checksumCRC64NVME);
    byName.put("CRC32", HeadObjectResponse::checksumCRC32);
    byName.put("CRC32C", HeadObjectResponse::checksumCRC32C);
    byName.put("SHA1", HeadObjectResponse::checksumSHA1);
    byName.put("SHA256", HeadObjectResponse::checksumSHA256);
    byName.put("SHA512", HeadObjectResponse::checksumSHA512);
    byName.put("MD5", HeadObjectResponse::checksumMD5);
    byName.put("XXHASH64", HeadObjectResponse::checksumXXHASH64);
    byName.put("XXHASH3", HeadObjectResponse::checksumXXHASH3);
    byName.put("XXHASH128", HeadObjectResponse::checksumXXHASH128);
    return byName;
  }
}
