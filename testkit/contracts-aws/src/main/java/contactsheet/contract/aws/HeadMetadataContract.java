package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.NotObserved;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.Observed;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.contract.aws.StubServer.Request;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Checksum;
import contactsheet.domain.ContentType;
import contactsheet.domain.ETag;
import contactsheet.domain.Encryption;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation.Found;
import contactsheet.domain.StorageClass;
import contactsheet.domain.UserMetadata;
import contactsheet.domain.VersionId;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The metadata that is read from the headers of HeadObject and GetObject.
public abstract class HeadMetadataContract {
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");

  private static final Map<String, String> LEAST =
      Map.of("Content-Length", "5", "Last-Modified", "Thu, 05 Nov 2026 11:59:58 GMT");

  private static final ObjectMetadata READ_OF_LEAST =
      ObjectMetadata.of(new ByteSize(5), Instant.parse("2026-11-05T11:59:58Z"));

  @Test
  void headers_that_are_not_there_are_absent() {
    assertEquals(READ_OF_LEAST, read(Map.of()));
  }

  @Test
  void every_header_is_read() {
    var read =
        read(
            Map.of(
                "ETag", "\"9b2cf535f27731c974343645a3985328-7\"",
                "x-amz-version-id", "3HL4kqtJlcpXroDTDmJ+rmSpXd3dIbrHY",
                "Content-Type", "image/jpeg",
                "x-amz-storage-class", "A_CLASS_OF_NEXT_YEAR",
                "x-amz-server-side-encryption", "aws:kms",
                "x-amz-server-side-encryption-aws-kms-key-id", "arn:aws:kms:eu-west-1:1:key/k",
                "x-amz-checksum-crc64nvme", "dNa7BOPb1pI=",
                "x-amz-meta-photographer", "Zoe"));
    var expected =
        new ObjectMetadata(
            READ_OF_LEAST.size(),
            READ_OF_LEAST.lastModified(),
            new ETag("9b2cf535f27731c974343645a3985328-7"),
            new VersionId("3HL4kqtJlcpXroDTDmJ+rmSpXd3dIbrHY"),
            new ContentType("image/jpeg"),
            new StorageClass("A_CLASS_OF_NEXT_YEAR"),
            new Encryption("aws:kms", "arn:aws:kms:eu-west-1:1:key/k"),
            new Checksum("CRC64NVME", "dNa7BOPb1pI="),
            UserMetadata.of(Map.of("photographer", "Zoe")),
            null);
    assertEquals(expected, read);
  }

  @ParameterizedTest
  @CsvSource({
    "x-amz-checksum-crc32, CRC32",
    "x-amz-checksum-crc32c, CRC32C",
    "x-amz-checksum-crc64nvme, CRC64NVME",
    "x-amz-checksum-sha1, SHA1",
    "x-amz-checksum-sha256, SHA256",
    "x-amz-checksum-sha512, SHA512",
    "x-amz-checksum-md5, MD5",
    "x-amz-checksum-xxhash64, XXHASH64",
    "x-amz-checksum-xxhash3, XXHASH3",
    "x-amz-checksum-xxhash128, XXHASH128",
  })
  void every_kind_of_checksum_is_read(String header, String algorithm) {
    assertEquals(
        new Checksum(algorithm, "c2lnbg==-3"), read(Map.of(header, "c2lnbg==-3")).checksum());
  }

  @Test
  void checksums_are_asked_for_because_s3_keeps_them_to_itself_otherwise() {
    try (var server = new StubServer(_ -> Answer.of(404))) {
      observe(server, false);
      observe(server, true);
      for (var request : server.requests()) {
        assertEquals("ENABLED", request.header("X-amz-checksum-mode"), request.method());
      }
    }
  }

  @Test
  void the_version_of_an_unversioned_object_is_none() {
    assertEquals(READ_OF_LEAST, read(Map.of("x-amz-version-id", "null")));
  }

  @Test
  void the_encryption_with_s3s_own_key_names_none() {
    assertEquals(
        new Encryption("AES256", null),
        read(Map.of("x-amz-server-side-encryption", "AES256")).encryption());
  }

  @Test
  void an_object_of_many_terabytes_has_its_size() {
    assertEquals(new ByteSize(50L << 40), read(Map.of("Content-Length", "" + (50L << 40))).size());
  }

  /// Bytes go over the wire as the characters of Latin-1.
  @ParameterizedTest
  @CsvSource({
    "Zoe, Zoe",
    "=?UTF-8?B?Wm/Dqw==?=, Zoë",
    "=?UTF-8?Q?Zo=C3=AB?=, Zoë",
    "=?UTF-8?Q?Zo=C3?= =?UTF-8?Q?=AB?=, Zoë",
    "Zo\u00C3\u00AB, Zoë",
    "Zo\u00EB, Zoë",
    "\u00F0\u009F\u008E\u009E, 🎞",
  })
  void user_metadata_is_readable(String sent, String text) {
    assertEquals(
        UserMetadata.of(Map.of("by", text)), read(Map.of("x-amz-meta-by", sent)).userMetadata());
  }

  @Test
  void user_metadata_without_a_name_is_left_out() {
    var read = read(Map.of("x-amz-meta-", "nothing", "x-amz-meta-by", "Zoe"));
    assertEquals(UserMetadata.of(Map.of("by", "Zoe")), read.userMetadata());
  }

  @Test
  void what_s3_keeps_back_is_counted() {
    var read = read(Map.of("x-amz-missing-meta", "2", "x-amz-meta-by", "Zoe"));
    assertEquals(new UserMetadata(Map.of("by", "Zoe"), 2), read.userMetadata());
  }

  @Test
  void a_size_below_zero_is_no_observation() {
    var headers = new HashMap<>(LEAST);
    headers.put("Content-Length", "-1");
    try (var server = new StubServer(_ -> Answer.of(200, headers))) {
      assertInstanceOf(NotObserved.class, observe(server, false));
    }
  }

  /// The answers to HEAD and to GET of the first bytes give the same metadata.
  private ObjectMetadata read(Map<String, String> more) {
    var headers = new HashMap<>(LEAST);
    headers.putAll(more);
    try (var server = new StubServer(request -> answer(request, headers))) {
      var read = found(observe(server, false));
      assertEquals(read, found(observe(server, true)));
      return read;
    }
  }

  private static Answer answer(Request request, Map<String, String> head) {
    if (request.method().equals("HEAD")) {
      return Answer.of(200, head);
    }
    var headers = new HashMap<>(head);
    headers.put("Content-Range", "bytes 0-4/" + head.get("Content-Length"));
    return new Answer(206, headers, "abcde");
  }

  private static ObjectMetadata found(ObservationResult result) {
    var observed = assertInstanceOf(Observed.class, result);
    return assertInstanceOf(Found.class, observed.observation()).metadata();
  }

  private ObservationResult observe(StubServer server, boolean lookInto) {
    return observe(server.endpoint(), lookInto ? new ScriptedInspector() : null, CAT);
  }

  /// Observes an object by the source under test.
  ///
  /// @param endpoint the endpoint of its S3
  /// @param inspector the inspector of pictures; without one, every object is observed by HEAD
  protected abstract ObservationResult observe(
      URI endpoint, @Nullable ImageInspector inspector, ObjectLocation location);
}
