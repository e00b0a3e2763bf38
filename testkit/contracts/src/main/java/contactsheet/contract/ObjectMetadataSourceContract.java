package contactsheet.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.Observed;
import contactsheet.domain.ByteSize;
import contactsheet.domain.ContentType;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation.Absent;
import contactsheet.domain.Observation.Found;
import contactsheet.domain.UserMetadata;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The behaviour of every [ObjectMetadataSource].
///
/// One case is open: S3 answers a HEAD in a bucket that does not exist with a bare 404, as for a
/// key that does not exist, so a source cannot tell them apart.
public abstract class ObjectMetadataSourceContract {
  /// Keys that S3 takes and that are easily changed on their way there.
  public static final List<String> ODD_KEYS =
      List.of(
          "my cat+dog é 100%.jpg",
          "my%20cat%2Bdog.jpg",
          "a+b",
          "a b",
          "e\u0301",
          "\u00E9",
          "漢字/😀🎞",
          "?query=1&x=#fragment",
          "(a)!*'$@,;:=~",
          "k".repeat(200));

  /// Keys that S3 accepts, and servers that keep objects as files do not.
  public static final List<String> KEYS_THAT_NO_FILE_CAN_HAVE =
      List.of(
          "a//b", "/leading", "trailing/", "x/../y", "./z", "a.txt", "a.txt/b", "é".repeat(512));

  private static final String TYPE = "image/jpeg";
  private static final int HEAD_BYTES = ScriptedPicture.HEAD_BYTES;

  private final List<String> oddKeys;

  /// @param oddKeys the odd keys that the world behind the source can hold side by side
  protected ObjectMetadataSourceContract(List<String> oddKeys) {
    this.oddKeys = List.copyOf(oddKeys);
  }

  /// Returns the source under test, which inspects pictures like [ScriptedPicture].
  protected abstract ObjectMetadataSource source();

  /// The world that it looks at.
  protected abstract ObjectWorld world();

  @Test
  void an_object_is_found_with_its_size() {
    assertEquals(new ByteSize(3), found(put("abc")).size());
  }

  @Test
  void an_object_without_content_is_found() {
    assertEquals(new ByteSize(0), found(put("")).size());
  }

  @Test
  void an_object_is_found_with_the_time_of_its_upload_to_the_second() {
    var before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    var lastModified = found(put("abc")).lastModified();
    assertEquals(lastModified.truncatedTo(ChronoUnit.SECONDS), lastModified);
    assertFalse(lastModified.isBefore(before), lastModified + " is before " + before);
    assertFalse(lastModified.isAfter(Instant.now()), lastModified + " is yet to come");
  }

  @Test
  void an_object_is_found_with_the_content_type_that_its_uploader_gave() {
    assertEquals(new ContentType(TYPE), found(put("abc")).contentType());
  }

  @Test
  void an_object_is_found_with_its_user_metadata() {
    var location = new ObjectLocation(world().emptyBucket(), new ObjectKey("cat.jpg"));
    var userMetadata = Map.of("photographer", "Zoe", "camera", "a box, with a hole = \"pinhole\"");
    world().put(location, bytes("abc"), TYPE, userMetadata);
    assertEquals(UserMetadata.of(userMetadata), found(location).userMetadata());
  }

  @Test
  void an_object_without_user_metadata_is_found_with_none() {
    assertEquals(UserMetadata.NONE, found(put("abc")).userMetadata());
  }

  @Test
  void an_etag_changes_with_the_content() {
    var location = put("abc");
    var etag = found(location).etag();
    overwrite(location, "abd");
    assertNotNull(etag);
    assertNotEquals(etag, found(location).etag());
  }

  @Test
  void an_overwrite_is_seen_at_once() {
    var location = put("abc");
    for (int length = 1; length <= 20; length++) {
      overwrite(location, "x".repeat(length));
      assertEquals(new ByteSize(length), found(location).size());
    }
  }

  @Test
  void what_was_observed_stays_as_it_was_when_the_object_changes() {
    var location = new ObjectLocation(world().emptyBucket(), new ObjectKey("cat.jpg"));
    world().put(location, bytes("abc"), TYPE, Map.of("photographer", "Zoe"));
    var observed = found(location);
    overwrite(location, "abcd");
    world().delete(location);
    assertEquals(new ByteSize(3), observed.size());
    assertEquals(UserMetadata.of(Map.of("photographer", "Zoe")), observed.userMetadata());
  }

  @Test
  void what_was_never_there_is_absent() {
    assertAbsent(new ObjectLocation(world().emptyBucket(), new ObjectKey("cat.jpg")));
  }

  @Test
  void what_was_deleted_is_absent_at_once() {
    var location = put("abc");
    world().delete(location);
    assertAbsent(location);
  }

  @Test
  void what_was_uploaded_again_is_found_at_once() {
    var location = put("abc");
    world().delete(location);
    overwrite(location, "abcd");
    assertEquals(new ByteSize(4), found(location).size());
  }

  @Test
  void another_bucket_does_not_have_this_ones_objects() {
    var location = put("abc");
    assertAbsent(new ObjectLocation(world().emptyBucket(), location.key()));
  }

  @Test
  void a_picture_is_found_with_what_its_content_says() {
    for (var size : List.of(40, HEAD_BYTES - 1, HEAD_BYTES, HEAD_BYTES + 1, 3 * HEAD_BYTES)) {
      var picture = found(put("cat.jpg", ScriptedPicture.complete(size)));
      assertEquals(new ByteSize(size), picture.size());
      assertEquals(ScriptedPicture.properties(size, ""), picture.image());
      assertEquals(new ContentType(TYPE), picture.contentType());
    }
  }

  @Test
  void further_parts_of_a_picture_are_its_own() {
    var size = 3 * HEAD_BYTES;
    for (var offset : List.of(100, HEAD_BYTES - 2, HEAD_BYTES, 2 * HEAD_BYTES, size - 4)) {
      var location = put("cat.jpg", ScriptedPicture.withText(size, offset, "cat!"));
      assertEquals(ScriptedPicture.properties(size, "cat!"), found(location).image());
    }
  }

  @Test
  void an_overwritten_picture_is_seen_at_once() {
    var location = put("cat.jpg", ScriptedPicture.complete(40));
    world().put(location, ScriptedPicture.complete(41), TYPE, Map.of());
    assertEquals(ScriptedPicture.properties(41, ""), found(location).image());
  }

  @Test
  void a_name_of_a_picture_makes_none() {
    assertNull(found(put("cat.jpg", bytes("Dear Zoe, here is the picture"))).image());
    assertNull(found(put("cat.jpg", new byte[0])).image());
  }

  @Test
  void what_is_not_named_like_a_picture_is_not_looked_into() {
    for (var key : List.of("cat", "cat.jpg.txt", "jpg")) {
      assertNull(found(put(key, ScriptedPicture.complete(40))).image(), key);
    }
    for (var key : List.of("CAT.JPG", "a/b.HeiC", "x.y.tif")) {
      assertNotNull(found(put(key, ScriptedPicture.complete(40))).image(), key);
    }
  }

  @Test
  void odd_keys_are_taken_as_they_are() {
    var bucket = world().emptyBucket();
    for (int i = 0; i < oddKeys.size(); i++) {
      overwrite(new ObjectLocation(bucket, new ObjectKey(oddKeys.get(i))), "x".repeat(i));
    }
    for (int i = 0; i < oddKeys.size(); i++) {
      var location = new ObjectLocation(bucket, new ObjectKey(oddKeys.get(i)));
      assertEquals(new ByteSize(i), found(location).size(), location::toString);
    }
  }

  @Test
  void odd_keys_that_are_not_there_are_absent() {
    var bucket = world().emptyBucket();
    for (var key : oddKeys) {
      assertAbsent(new ObjectLocation(bucket, new ObjectKey(key)));
    }
  }

  private ObjectLocation put(String content) {
    return put("cat.jpg", bytes(content));
  }

  private ObjectLocation put(String key, byte[] content) {
    var location = new ObjectLocation(world().emptyBucket(), new ObjectKey(key));
    world().put(location, content, TYPE, Map.of());
    return location;
  }

  private void overwrite(ObjectLocation location, String content) {
    world().put(location, bytes(content), TYPE, Map.of());
  }

  private ObjectMetadata found(ObjectLocation location) {
    var observed = assertInstanceOf(Observed.class, source().observe(location));
    return assertInstanceOf(Found.class, observed.observation()).metadata();
  }

  private void assertAbsent(ObjectLocation location) {
    assertEquals(new Observed(new Absent()), source().observe(location));
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
