package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.Attribute;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Checksum;
import contactsheet.domain.ContentType;
import contactsheet.domain.ETag;
import contactsheet.domain.Encryption;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.MetadataEntry.Removed;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.domain.StorageClass;
import contactsheet.domain.UserMetadata;
import contactsheet.domain.VersionId;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An entry as a row of the table, and back. What an entry does not have, its row does not have
/// either.
final class MetadataItem {
  private MetadataItem() {}

  /// @param tombstoneLifetime how long after its writing a tombstone expires
  /// @param listing the index by which buckets are listed, if there is one; tombstones are never
  ///     listed
  /// @param times the indexes by time, if there are some; tombstones are never in them
  static Map<String, Value> of(
      MetadataEntry entry,
      Duration tombstoneLifetime,
      @Nullable Listing listing,
      @Nullable TimeIndex times) {
    var item = new ItemWriter();
    item.text(Attribute.FILENAME, entry.location().key());
    item.text(Attribute.BUCKET, entry.location().bucket());
    write(entry.stamp(), item);
    switch (entry) {
      case Recorded recorded -> {
        write(recorded.metadata(), item);
        if (listing != null) {
          var shard = ListingShard.of(recorded.location(), listing.shards());
          item.text(TableAttribute.LISTING_SHARD, shard);
        }
        if (times != null) {
          TimeKeys.write(recorded, times, item);
        }
      }
      case Removed removed -> writeTombstone(removed, tombstoneLifetime, item);
    }
    return item.attributes();
  }

  /// @throws UnreadableItemException if it is no row of Contactsheet's, nor one of the function's
  ///     before it
  static MetadataEntry entry(Map<String, Value> attributes) throws UnreadableItemException {
    var item = new ItemReader(attributes);
    var location = new ObjectLocation(bucket(attributes), key(attributes));
    return item.has(TableAttribute.REMOVED_AT)
        ? new Removed(location, stamp(item))
        : new Recorded(location, metadata(item), stamp(item));
  }

  /// The object that a row is about.
  static BucketName bucket(Map<String, Value> attributes) throws UnreadableItemException {
    return new ItemReader(attributes).text(Attribute.BUCKET, BucketName::new);
  }

  static ObjectKey key(Map<String, Value> attributes) throws UnreadableItemException {
    return new ItemReader(attributes).text(Attribute.FILENAME, ObjectKey::new);
  }

  private static void write(Stamp stamp, ItemWriter item) {
    item.text(Attribute.SEQUENCER, stamp.sequencer());
    item.time(Attribute.EVENT_TIME, stamp.eventTime());
    item.time(Attribute.RECORDED_AT, stamp.recordedAt());
    item.time(Attribute.RECONCILED_AT, stamp.reconciledAt());
  }

  private static Stamp stamp(ItemReader item) throws UnreadableItemException {
    return new Stamp(
        item.optionalText(Attribute.SEQUENCER, MetadataItem::storedSequencer),
        item.optionalText(Attribute.EVENT_TIME, StoredTime::read),
        item.optionalText(Attribute.RECORDED_AT, StoredTime::read),
        item.optionalText(Attribute.RECONCILED_AT, StoredTime::read));
  }

  /// Only in upper case, because DynamoDB compares texts, for which `a` and `A` differ.
  private static Sequencer storedSequencer(String text) {
    var sequencer = new Sequencer(text);
    if (!sequencer.value().equals(text)) {
      throw new IllegalArgumentException("not spelled like " + sequencer);
    }
    return sequencer;
  }

  private static void writeTombstone(Removed removed, Duration lifetime, ItemWriter item) {
    var removedAt = removed.stamp().recordedAt();
    if (removedAt == null) {
      throw new IllegalStateException("a tombstone without a time would never expire");
    }
    item.time(TableAttribute.REMOVED_AT, removedAt);
    item.number(TableAttribute.EXPIRES_AT, removedAt.plus(lifetime).getEpochSecond());
  }

  private static void write(ObjectMetadata metadata, ItemWriter item) {
    item.number(Attribute.SIZE, metadata.size().bytes());
    item.text(Attribute.UPLOAD_TIME, UploadTime.spelled(metadata.lastModified()));
    item.text(Attribute.ETAG, metadata.etag());
    item.text(Attribute.VERSION_ID, metadata.versionId());
    item.text(Attribute.CONTENT_TYPE, metadata.contentType());
    item.text(Attribute.STORAGE_CLASS, metadata.storageClass());
    var encryption = metadata.encryption();
    if (encryption != null) {
      item.text(Attribute.ENCRYPTION, encryption.algorithm());
      item.text(Attribute.KMS_KEY_ID, encryption.kmsKeyId());
    }
    var checksum = metadata.checksum();
    if (checksum != null) {
      item.text(Attribute.CHECKSUM_ALGORITHM, checksum.algorithm());
      item.text(Attribute.CHECKSUM, checksum.value());
    }
    item.texts(Attribute.USER_METADATA, metadata.userMetadata().values());
    if (metadata.userMetadata().missing() > 0) {
      item.number(Attribute.MISSING_METADATA, (long) metadata.userMetadata().missing());
    }
    if (metadata.image() != null) {
      item.map(Attribute.IMAGE, ImageItem.of(metadata.image()));
    }
  }

  private static ObjectMetadata metadata(ItemReader item) throws UnreadableItemException {
    return new ObjectMetadata(
        item.number(Attribute.SIZE, digits -> new ByteSize(Long.parseLong(digits))),
        item.text(Attribute.UPLOAD_TIME, UploadTime::read),
        item.optionalText(Attribute.ETAG, ETag::new),
        item.optionalText(Attribute.VERSION_ID, VersionId::new),
        item.optionalText(Attribute.CONTENT_TYPE, ContentType::new),
        item.optionalText(Attribute.STORAGE_CLASS, StorageClass::new),
        encryption(item),
        checksum(item),
        userMetadata(item),
        ImageItem.image(item.map(Attribute.IMAGE)));
  }

  private static UserMetadata userMetadata(ItemReader item) throws UnreadableItemException {
    var values = item.texts(Attribute.USER_METADATA);
    var some =
        item.optionalNumber(
            Attribute.MISSING_METADATA,
            digits -> new UserMetadata(values, Integer.parseInt(digits)));
    return some == null ? UserMetadata.of(values) : some;
  }

  private static @Nullable Encryption encryption(ItemReader item) throws UnreadableItemException {
    var kmsKeyId = item.optionalText(Attribute.KMS_KEY_ID, Function.identity());
    return item.optionalText(
        Attribute.ENCRYPTION, algorithm -> new Encryption(algorithm, kmsKeyId));
  }

  private static @Nullable Checksum checksum(ItemReader item) throws UnreadableItemException {
    if (!item.has(Attribute.CHECKSUM_ALGORITHM)) {
      return null;
    }
    var algorithm = item.text(Attribute.CHECKSUM_ALGORITHM, Function.identity());
    return item.text(Attribute.CHECKSUM, value -> new Checksum(algorithm, value));
  }
}
