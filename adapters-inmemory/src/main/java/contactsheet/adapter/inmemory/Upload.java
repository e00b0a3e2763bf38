package contactsheet.adapter.inmemory;

import contactsheet.domain.ByteSize;
import contactsheet.domain.ContentType;
import contactsheet.domain.ETag;
import contactsheet.domain.Encryption;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.UserMetadata;
import contactsheet.domain.VersionId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An upload in one request, as S3 describes the object afterwards.
///
/// @param size the length of the content
/// @param lastModified the time of the upload, to the second, as in S3's header
/// @param etag the content's MD5, as for an upload in one part
/// @param contentType the uploader's content type, or S3's default
/// @param userMetadata the uploader's metadata
/// @param image the properties of the picture, if it was inspected
record Upload(
    ByteSize size,
    Instant lastModified,
    ETag etag,
    ContentType contentType,
    Map<String, String> userMetadata,
    @Nullable ImageProperties image) {
  private static final ContentType UNKNOWN = new ContentType("binary/octet-stream");
  private static final Encryption DEFAULT = new Encryption("AES256", null);

  static Upload of(
      byte[] content,
      @Nullable ContentType contentType,
      Map<String, String> userMetadata,
      @Nullable ImageProperties image,
      Instant now) {
    return new Upload(
        new ByteSize(content.length),
        now.truncatedTo(ChronoUnit.SECONDS),
        new ETag(HexFormat.of().formatHex(md5(content))),
        contentType == null ? UNKNOWN : contentType,
        Map.copyOf(userMetadata),
        image);
  }

  ObjectMetadata as(@Nullable VersionId id) {
    return new ObjectMetadata(
        size,
        lastModified,
        etag,
        id,
        contentType,
        null,
        DEFAULT,
        null,
        UserMetadata.of(userMetadata),
        image);
  }

  private static byte[] md5(byte[] content) {
    try {
      return MessageDigest.getInstance("MD5").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has MD5", impossible);
    }
  }
}
