package contactsheet.contract.aws.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.contract.ScriptedPicture;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteMarkerEntry;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Uploads, overwrites and removes a few objects, over and over.
///
/// @param keys the keys of the objects; about the first half of them, events without a sequencer
///     come in too, and the others never meet the reconcile path
/// @param versioned whether the bucket keeps versions: then some are removed for good, and removing
///     a delete marker brings an object back
/// @param deliveries the deliveries, to which the events without a sequencer are added
record BucketUser(
    S3Client s3,
    String bucket,
    List<String> keys,
    boolean versioned,
    Random random,
    Deliveries deliveries) {
  void change(int times) throws InterruptedException {
    for (int i = 0; i < times; i++) {
      deliveries.awaitRoom();
      change(keys.get(random.nextInt(keys.size())));
    }
  }

  private void change(String key) {
    switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> upload(key);
      case 4, 5, 6 -> s3.deleteObject(delete -> delete.bucket(bucket).key(key));
      case 7, 8 -> {
        if (versioned) {
          removeAnyVersion(key);
        } else {
          upload(key);
        }
      }
      default -> tellWithoutSequencer(key);
    }
  }

  /// An event as of a restore: nothing has changed, and it has no sequencer.
  private void tellWithoutSequencer(String key) {
    if (keys.indexOf(key) < keys.size() / 2) {
      deliveries.add(new ObjectChange(ObjectLocation.of(bucket, key), null, Instant.now()));
    }
  }

  private void upload(String key) {
    s3.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromBytes(content()));
  }

  /// Contents practically always differ, and many sizes are equal. Half of them are pictures that
  /// need two requests, with any key.
  private byte[] content() {
    var text = Long.toHexString(random.nextLong());
    return random.nextBoolean()
        ? ScriptedPicture.withText(
            ScriptedPicture.HEAD_BYTES + 20, ScriptedPicture.HEAD_BYTES, text)
        : text.repeat(1 + random.nextInt(3)).getBytes(StandardCharsets.US_ASCII);
  }

  private void removeAnyVersion(String key) {
    var listed = s3.listObjectVersions(list -> list.bucket(bucket).prefix(key));
    var ids =
        Stream.concat(
                listed.versions().stream().map(ObjectVersion::versionId),
                listed.deleteMarkers().stream().map(DeleteMarkerEntry::versionId))
            .toList();
    if (!ids.isEmpty()) {
      var id = ids.get(random.nextInt(ids.size()));
      removeVersion(key, id);
    }
  }

  private void removeVersion(String key, String id) {
    try {
      s3.deleteObject(delete -> delete.bucket(bucket).key(key).versionId(id));
    } catch (S3Exception e) {
      // Another user was faster; S3 itself would call that a success.
      assertEquals(404, e.statusCode(), e::getMessage);
    }
  }
}
