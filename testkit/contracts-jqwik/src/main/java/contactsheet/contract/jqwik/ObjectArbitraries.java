package contactsheet.contract.jqwik;

import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Checksum;
import contactsheet.domain.ContentType;
import contactsheet.domain.ETag;
import contactsheet.domain.Encryption;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.ListedObject;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import contactsheet.domain.StorageClass;
import contactsheet.domain.UserMetadata;
import contactsheet.domain.VersionId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/// Generators for S3's answers: locations and metadata of objects.
public final class ObjectArbitraries {
  private static final Instant S3_BEGAN = Instant.parse("2006-03-14T00:00:00Z");
  private static final Instant FAR_AWAY = Instant.parse("2106-03-14T00:00:00Z");

  private ObjectArbitraries() {}

  /// Names of buckets, old ones with upper-case letters and underscores included.
  public static Arbitrary<BucketName> bucketNames() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('A', 'Z')
        .withCharRange('0', '9')
        .withChars("._-")
        .ofMinLength(3)
        .ofMaxLength(255)
        .map(BucketName::new);
  }

  /// Keys over all of Unicode, often with characters that are difficult in URLs, up to 1,024 bytes.
  public static Arbitrary<ObjectKey> objectKeys() {
    var longest = TextArbitraries.texts(1, 5).map(text -> text.repeat(ObjectKey.MAX_BYTES));
    return Arbitraries.frequencyOf(Tuple.of(8, TextArbitraries.texts(1, 30)), Tuple.of(1, longest))
        .map(ObjectArbitraries::cutToAKey);
  }

  /// Places of objects, each anywhere.
  public static Arbitrary<ObjectLocation> locations() {
    return Combinators.combine(bucketNames(), objectKeys()).as(ObjectLocation::new);
  }

  /// Metadata of S3, with any of the optional parts missing.
  public static Arbitrary<ObjectMetadata> metadata() {
    return Combinators.combine(
            namelessMetadata(), userMetadata(), ImageArbitraries.images().injectNull(0.5))
        .as(ObjectArbitraries::completed);
  }

  /// The uploader's own metadata: up to five values, any text, by lower-case names; sometimes S3
  /// keeps some back.
  public static Arbitrary<UserMetadata> userMetadata() {
    var names =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withCharRange('0', '9')
            .withChars("-.")
            .ofMinLength(1)
            .ofMaxLength(20);
    return Combinators.combine(
            Arbitraries.maps(names, TextArbitraries.texts(0, 20)).ofMaxSize(5),
            Arbitraries.of(0, 0, 0, 1, 40))
        .as(UserMetadata::new);
  }

  /// Objects as in a listing, with fewer attributes than an observation.
  public static Arbitrary<ListedObject> listedObjects() {
    return Combinators.combine(objectKeys(), metadata())
        .as(
            (key, metadata) ->
                new ListedObject(
                    key,
                    metadata.size(),
                    metadata.lastModified(),
                    metadata.etag(),
                    metadata.storageClass()));
  }

  /// Found or absent.
  public static Arbitrary<Observation> observations() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, metadata().map(Observation.Found::new)),
        Tuple.of(1, Arbitraries.create(Observation.Absent::new)));
  }

  private static Arbitrary<ObjectMetadata> namelessMetadata() {
    return Combinators.combine(
            Arbitraries.longs().greaterOrEqual(0).map(ByteSize::new),
            wholeSeconds(),
            TextArbitraries.hex(32, 32).map(ETag::new).injectNull(0.2),
            TextArbitraries.words().map(VersionId::new).injectNull(0.5),
            TextArbitraries.words().map(ContentType::new).injectNull(0.5),
            Arbitraries.of("STANDARD_IA", "GLACIER").map(StorageClass::new).injectNull(0.5),
            encryptions().injectNull(0.3),
            checksums().injectNull(0.5))
        .as(
            (size, lastModified, etag, version, type, storageClass, encryption, checksum) ->
                new ObjectMetadata(
                    size,
                    lastModified,
                    etag,
                    version,
                    type,
                    storageClass,
                    encryption,
                    checksum,
                    UserMetadata.NONE,
                    null));
  }

  /// S3's Last-Modified has no fractions of a second.
  private static Arbitrary<Instant> wholeSeconds() {
    return Arbitraries.longs()
        .between(S3_BEGAN.getEpochSecond(), FAR_AWAY.getEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  private static Arbitrary<Encryption> encryptions() {
    var keys =
        TextArbitraries.hex(32, 32).map(id -> "arn:aws:kms:eu-west-1:111122223333:key/" + id);
    return Combinators.combine(Arbitraries.of("AES256", "aws:kms"), keys.injectNull(0.5))
        .as(Encryption::new);
  }

  private static Arbitrary<Checksum> checksums() {
    return Combinators.combine(Arbitraries.of("CRC64NVME", "SHA256"), TextArbitraries.words())
        .as(Checksum::new);
  }

  private static ObjectMetadata completed(
      ObjectMetadata plain, UserMetadata userMetadata, @Nullable ImageProperties image) {
    return new ObjectMetadata(
        plain.size(),
        plain.lastModified(),
        plain.etag(),
        plain.versionId(),
        plain.contentType(),
        plain.storageClass(),
        plain.encryption(),
        plain.checksum(),
        userMetadata,
        image);
  }

  private static ObjectKey cutToAKey(String text) {
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    var end = Math.min(utf8.length, ObjectKey.MAX_BYTES);
    while (end < utf8.length && isInsideACharacter(utf8[end])) {
      end--;
    }
    return new ObjectKey(new String(utf8, 0, end, StandardCharsets.UTF_8));
  }

  private static boolean isInsideACharacter(byte utf8) {
    return (utf8 & 0b1100_0000) == 0b1000_0000;
  }
}
