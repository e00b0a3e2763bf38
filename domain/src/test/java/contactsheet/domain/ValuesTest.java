package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Which values the small types refuse, and their texts.
class ValuesTest {
  @Test
  void a_size_is_zero_or_more() {
    assertEquals(0, new ByteSize(0).bytes());
    assertEquals(Long.MAX_VALUE, new ByteSize(Long.MAX_VALUE).bytes());
    refused("negative size: -1", () -> new ByteSize(-1));
  }

  @Test
  void an_etag_is_kept_without_its_quotes() {
    assertEquals("9b2cf535", new ETag("\"9b2cf535\"").value());
    assertEquals(new ETag("9b2cf535-7"), new ETag("\"9b2cf535-7\""));
    assertEquals("9b2cf535", new ETag("9b2cf535").toString());
  }

  @Test
  void only_a_pair_of_quotes_around_an_etag_is_taken_off() {
    assertEquals("\"a", new ETag("\"a").value());
    assertEquals("a\"", new ETag("a\"").value());
    assertEquals("\"", new ETag("\"").value());
  }

  @Test
  void an_etag_without_anything_between_its_quotes_is_refused() {
    refused("an ETag is blank", () -> new ETag("\"\""));
    refused("an ETag is blank", () -> new ETag("\" \""));
    refused("an ETag is blank", () -> new ETag(""));
  }

  @Test
  void texts_that_say_nothing_are_refused_by_name() {
    refused("a version id is blank", () -> new VersionId(" "));
    refused("a content type is blank", () -> new ContentType(""));
    refused("a storage class is blank", () -> new StorageClass("\t"));
    refused("an encryption algorithm is blank", () -> new Encryption(" ", null));
    refused("a KMS key id is blank", () -> new Encryption("aws:kms", ""));
    refused("a checksum algorithm is blank", () -> new Checksum("", "dNa7BOPb1pI="));
    refused("a checksum is blank", () -> new Checksum("CRC64NVME", " "));
    refused("a failure's reason is blank", () -> Failure.permanent(""));
  }

  @Test
  void texts_read_as_what_they_are() {
    assertEquals("v1", new VersionId("v1").toString());
    assertEquals("image/jpeg", new ContentType("image/jpeg").toString());
    assertEquals("GLACIER", new StorageClass("GLACIER").toString());
    assertEquals("A", new Sequencer("a").toString());
  }

  @Test
  void values_keep_what_they_were_given() {
    assertEquals("arn:k", new Encryption("aws:kms", "arn:k").kmsKeyId());
    assertEquals("aws:kms", new Encryption("aws:kms", "arn:k").algorithm());
    assertEquals("dNa7BOPb1pI=", new Checksum("CRC64NVME", "dNa7BOPb1pI=").value());
    assertEquals("CRC64NVME", new Checksum("CRC64NVME", "dNa7BOPb1pI=").algorithm());
  }

  @Test
  void a_failure_says_whether_trying_again_helps() {
    assertEquals(new Failure(Failure.Kind.PERMANENT, "no"), Failure.permanent("no"));
    assertEquals(new Failure(Failure.Kind.RETRYABLE, "later"), Failure.retryable("later"));
  }

  @Test
  void bucket_names_old_and_new_are_allowed() {
    var names = List.of("abc", "my.photos-2026", "Old_Bucket", "a".repeat(255), "111122223333-x");
    names.forEach(name -> assertEquals(name, new BucketName(name).toString()));
  }

  @Test
  void what_was_never_a_bucket_name_is_refused() {
    refused(
        "not a bucket name: 'ab': 3 to 255 letters, digits, dots, hyphens and underscores are"
            + " allowed",
        () -> new BucketName("ab"));
    for (var name : List.of("", "a b", "a/b/c", "arn:aws:s3:::photos", "bücher", "abc\n")) {
      assertThrows(IllegalArgumentException.class, () -> new BucketName(name), name);
    }
    var message =
        assertThrows(IllegalArgumentException.class, () -> new BucketName("a".repeat(256)))
            .getMessage();
    assertTrue(String.valueOf(message).contains("(256 characters)"), message);
  }

  @Test
  void a_location_reads_as_the_aws_command_line_writes_it() {
    assertEquals("s3://photos/a b/c+d", ObjectLocation.of("photos", "a b/c+d").toString());
  }

  @Test
  void locations_are_in_the_order_of_buckets_and_then_of_keys() {
    var ordered =
        List.of(
            ObjectLocation.of("aaa", "z"),
            ObjectLocation.of("bbb", "a"),
            ObjectLocation.of("bbb", "\uFFFF"),
            ObjectLocation.of("bbb", "😀"));
    assertEquals(ordered, ordered.reversed().stream().sorted().toList());
  }

  @Test
  void metadata_keeps_its_own_copy_of_the_user_metadata() {
    var theirs = new HashMap<>(Map.of("by", "Zoë"));
    var metadata =
        new ObjectMetadata(
            new ByteSize(1),
            Instant.EPOCH,
            null,
            null,
            null,
            null,
            null,
            null,
            UserMetadata.of(theirs),
            null);
    theirs.clear();
    assertEquals(UserMetadata.of(Map.of("by", "Zoë")), metadata.userMetadata());
  }

  @Test
  void the_least_metadata_is_a_size_and_a_time() {
    assertEquals(
        new ObjectMetadata(
            new ByteSize(1),
            Instant.EPOCH,
            null,
            null,
            null,
            null,
            null,
            null,
            UserMetadata.NONE,
            null),
        ObjectMetadata.of(new ByteSize(1), Instant.EPOCH));
  }

  private static void refused(String message, Executable making) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, making).getMessage());
  }
}
