package contactsheet.domain;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A deep audit compares rows and objects by every attribute: no one of them may differ unnoticed.
final class DriftOfAttributesTest {
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");
  private static final Observation FOUND = new Observation.Found(new Parts().metadata());

  static Stream<Arguments> rowsThatDifferInOneAttribute() {
    return Stream.of(
        row("size", it -> it.size = new ByteSize(6)),
        row("lastModified", it -> it.lastModified = it.lastModified.plusSeconds(1)),
        row("etag", it -> it.etag = new ETag("abd")),
        row("etag", it -> it.etag = null),
        row("versionId", it -> it.versionId = new VersionId("v2")),
        row("versionId", it -> it.versionId = null),
        row("contentType", it -> it.contentType = new ContentType("image/png")),
        row("contentType", it -> it.contentType = null),
        row("storageClass", it -> it.storageClass = new StorageClass("GLACIER_IR")),
        row("storageClass", it -> it.storageClass = null),
        row("encryption", it -> it.encryption = new Encryption("aws:kms:dsse", "key-1")),
        row("encryption", it -> it.encryption = new Encryption("aws:kms", "key-2")),
        row("encryption", it -> it.encryption = new Encryption("aws:kms", null)),
        row("encryption", it -> it.encryption = null),
        row("checksum", it -> it.checksum = new Checksum("SHA256", "dHdv")),
        row("checksum", it -> it.checksum = new Checksum("SHA1", "b25l")),
        row("checksum", it -> it.checksum = null),
        row("userMetadata", it -> it.userMetadata = userMetadata("photographer", "Zoe", 1)),
        row("userMetadata", it -> it.userMetadata = userMetadata("artist", "Zoë", 1)),
        row("userMetadata", it -> it.userMetadata = userMetadata("photographer", "Zoë", 2)),
        row("userMetadata", it -> it.userMetadata = UserMetadata.NONE),
        row("image", it -> it.image = ImageProperties.of(ImageFormat.PNG)),
        row("image", it -> it.image = null));
  }

  @ParameterizedTest
  @MethodSource("rowsThatDifferInOneAttribute")
  void a_row_that_differs_in_one_attribute_is_stale(String attribute, ObjectMetadata recorded) {
    assertEquals(Drift.STALE, Drift.between(row(recorded), FOUND), attribute);
  }

  @Test
  void a_row_that_differs_in_none_is_right() {
    assertNull(Drift.between(row(new Parts().metadata()), FOUND));
  }

  @Test
  void no_attribute_is_left_out() {
    assertEquals(
        Arrays.stream(ObjectMetadata.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(toSet()),
        rowsThatDifferInOneAttribute().map(row -> row.get()[0]).collect(toSet()));
  }

  private static Arguments row(String attribute, Consumer<Parts> difference) {
    var parts = new Parts();
    difference.accept(parts);
    return Arguments.of(attribute, parts.metadata());
  }

  private static MetadataEntry row(ObjectMetadata metadata) {
    return new MetadataEntry.Recorded(CAT, metadata, Stamp.NONE);
  }

  private static UserMetadata userMetadata(String name, String value, int missing) {
    return new UserMetadata(Map.of(name, value), missing);
  }

  /// The metadata of an object that has every attribute.
  private static final class Parts {
    private ByteSize size = new ByteSize(5);
    private Instant lastModified = Instant.parse("2026-11-05T12:00:00Z");
    private @Nullable ETag etag = new ETag("abc");
    private @Nullable VersionId versionId = new VersionId("v1");
    private @Nullable ContentType contentType = new ContentType("image/jpeg");
    private @Nullable StorageClass storageClass = new StorageClass("STANDARD_IA");
    private @Nullable Encryption encryption = new Encryption("aws:kms", "key-1");
    private @Nullable Checksum checksum = new Checksum("SHA256", "b25l");
    private UserMetadata userMetadata = userMetadata("photographer", "Zoë", 1);
    private @Nullable ImageProperties image = ImageProperties.of(ImageFormat.JPEG);

    private ObjectMetadata metadata() {
      return new ObjectMetadata(
          size,
          lastModified,
          etag,
          versionId,
          contentType,
          storageClass,
          encryption,
          checksum,
          userMetadata,
          image);
    }
  }
}
