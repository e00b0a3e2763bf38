package contactsheet.adapter.aws.s3;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import contactsheet.adapter.protocol.s3.S3ObjectContent;
import contactsheet.adapter.protocol.s3.S3ObjectContent.PartAnswer;
import contactsheet.contract.aws.StubbedS3;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whole objects, read part by part.
final class ObjectContentTest {
  private static final int SEVERAL_PARTS = 9_000_000;

  private final StubbedS3 server = new StubbedS3();
  private final ObjectLocation location =
      new ObjectLocation(server.emptyBucket(), new ObjectKey("list.csv.gz"));

  @AfterEach
  void end() {
    server.close();
  }

  @Test
  void an_object_of_several_parts_is_read_to_its_end() {
    var content = put(SEVERAL_PARTS);
    var read = new ByteArrayOutputStream();
    var object = object();
    while (object.next() instanceof PartAnswer.Bytes(var part)) {
      read.write(part.array(), part.arrayOffset(), part.remaining());
    }
    assertArrayEquals(content, read.toByteArray());
    assertEquals(new PartAnswer.End(), object.next());
  }

  @Test
  void an_empty_object_is_at_its_end_at_once() {
    put(0);
    assertEquals(new PartAnswer.End(), object().next());
  }

  /// The next part would be of another content.
  @Test
  void an_object_that_is_replaced_meanwhile_is_not_read_on() {
    put(SEVERAL_PARTS);
    var object = object();
    assertInstanceOf(PartAnswer.Bytes.class, object.next());
    put(SEVERAL_PARTS + 1);
    var failure = assertInstanceOf(PartAnswer.NotRead.class, object.next()).failure();
    assertEquals(Failure.Kind.RETRYABLE, failure.kind());
  }

  @Test
  void an_object_that_is_not_there_is_a_failure_that_only_a_person_can_mend() {
    var failure = assertInstanceOf(PartAnswer.NotRead.class, object().next()).failure();
    assertEquals(
        Failure.permanent("there is no object " + location + ": see whether it was deleted"),
        failure);
  }

  private S3ObjectContent object() {
    return new S3ObjectContent(Sources.requests(server.endpoint()), location);
  }

  private byte[] put(int length) {
    var content = new byte[length];
    var random = new Random(length);
    for (int i = 0; i < length; i++) {
      content[i] = (byte) ('a' + random.nextInt(26));
    }
    server.put(location, content, "text/csv", Map.of());
    return content;
  }
}
