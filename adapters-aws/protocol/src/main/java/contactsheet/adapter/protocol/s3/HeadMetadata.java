package contactsheet.adapter.protocol.s3;

import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.NotObserved;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.Observed;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Checksum;
import contactsheet.domain.ContentType;
import contactsheet.domain.ETag;
import contactsheet.domain.Encryption;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import contactsheet.domain.StorageClass;
import contactsheet.domain.UserMetadata;
import contactsheet.domain.VersionId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The headers of S3's answer in the domain's terms. Empty ones count as absent.
///
/// @param headers the answer's headers, by their names in lower case
record HeadMetadata(Map<String, String> headers) {
  /// An object has one checksum; the names are those of `x-amz-checksum-algorithm`.
  private static final List<String> CHECKSUMS =
      List.of(
          "CRC64NVME",
          "CRC32",
          "CRC32C",
          "SHA1",
          "SHA256",
          "SHA512",
          "MD5",
          "XXHASH64",
          "XXHASH3",
          "XXHASH128");

  /// The prefix of S3's checksum headers.
  static final String CHECKSUM = "x-amz-checksum-";

  private static final String USER_METADATA = "x-amz-meta-";

  /// S3's version of an object from before its bucket was versioned: no version.
  private static final String UNVERSIONED = "null";

  static ObservationResult read(ObjectLocation location, Map<String, String> headers) {
    var head = new HeadMetadata(headers);
    var size = head.value("content-length");
    var time = head.value("last-modified");
    if (size == null || time == null) {
      return new NotObserved(S3Failures.incomplete(location));
    }
    try {
      var metadata = head.metadata(new ByteSize(Long.parseLong(size)), time(time));
      return new Observed(new Observation.Found(metadata));
    } catch (IllegalArgumentException | DateTimeException e) {
      return new NotObserved(S3Failures.unreadable(location, String.valueOf(e.getMessage())));
    }
  }

  private static Instant time(String lastModified) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.parse(lastModified, Instant::from);
  }

  private ObjectMetadata metadata(ByteSize size, Instant lastModified) {
    var version = value("x-amz-version-id");
    return new ObjectMetadata(
        size,
        lastModified,
        mapped("etag", ETag::new),
        version == null || version.equals(UNVERSIONED) ? null : new VersionId(version),
        mapped("content-type", ContentType::new),
        mapped("x-amz-storage-class", StorageClass::new),
        encryption(),
        checksum(),
        userMetadata(),
        null);
  }

  private @Nullable Encryption encryption() {
    var kmsKey = value("x-amz-server-side-encryption-aws-kms-key-id");
    return mapped("x-amz-server-side-encryption", algorithm -> new Encryption(algorithm, kmsKey));
  }

  private @Nullable Checksum checksum() {
    for (var algorithm : CHECKSUMS) {
      var value = value(CHECKSUM + algorithm.toLowerCase(Locale.ROOT));
      if (value != null) {
        return new Checksum(algorithm, value);
      }
    }
    return null;
  }

  /// A value without a name cannot be distinguished from others, and DynamoDB does not accept it.
  private UserMetadata userMetadata() {
    var found = new HashMap<String, String>();
    headers.forEach(
        (name, value) -> {
          if (name.startsWith(USER_METADATA) && name.length() > USER_METADATA.length()) {
            var text = EncodedWords.decoded(HeaderText.of(value));
            found.put(name.substring(USER_METADATA.length()), text);
          }
        });
    var missing = value("x-amz-missing-meta");
    return new UserMetadata(found, missing == null ? 0 : Integer.parseInt(missing));
  }

  private <T> @Nullable T mapped(String name, Function<String, T> type) {
    var value = value(name);
    return value == null ? null : type.apply(value);
  }

  private @Nullable String value(String name) {
    var value = headers.get(name);
    return value == null || value.isBlank() ? null : HeaderText.of(value);
  }
}
