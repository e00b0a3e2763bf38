package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.Attribute;
import contactsheet.domain.AuditAttribute;
import contactsheet.domain.AuditCounts;
import contactsheet.domain.AuditRound;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import contactsheet.domain.Drift;
import contactsheet.domain.KeyRange;
import contactsheet.domain.ObjectKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is known of a bucket's audits as a row of the table, and back.
///
/// Its `filename` leads out of the bucket, which S3 lets no object's key do [S3 User Guide, Naming
/// Amazon S3 objects], and its `bucket` is no bucket's name. So no object can have this row, and
/// neither the index, in which it has no shard, nor a scan for a bucket's rows shows it.
final class AuditItem {
  /// The `bucket` of all such rows: no bucket's name has a colon.
  static final String NO_BUCKET = "contactsheet:audits";

  /// How often the row was replaced.
  static final String REVISION = "revision";

  private static final String AUDITED_BUCKET = "audited_bucket";
  private static final String HELD_UNTIL = "held_until";

  private AuditItem() {}

  /// The value of `filename`. It is no longer than a key may be, because it is a sort key of the
  /// index, which takes 1,024 bytes, even of rows that are not in it.
  static String filename(BucketName bucket) {
    return "../audits of " + bucket;
  }

  static Map<String, Value> of(AuditStatus status) {
    var item =
        new ItemWriter()
            .text(Attribute.FILENAME, filename(status.bucket()))
            .text(Attribute.BUCKET, NO_BUCKET)
            .text(AUDITED_BUCKET, status.bucket())
            .text(AuditAttribute.PREFIX, status.prefix().isEmpty() ? null : status.prefix())
            .number(REVISION, status.revision())
            .time(AuditAttribute.SINCE, status.since())
            .time(AuditAttribute.VERIFIED_THROUGH, status.verifiedThrough())
            .time(AuditAttribute.DEEPLY_VERIFIED_THROUGH, status.deeplyVerifiedThrough())
            .time(AuditAttribute.DEEP_ROUND_BEGAN_AT, status.deepRoundBeganAt())
            .time(HELD_UNTIL, status.heldUntil());
    if (status.running() != null) {
      item.map(AuditAttribute.RUNNING, of(status.running()));
    }
    if (status.last() != null) {
      item.map(AuditAttribute.LAST, of(status.last()));
    }
    return item.attributes();
  }

  private static ItemWriter of(AuditRound round) {
    return new ItemWriter()
        .time(AuditAttribute.BEGAN_AT, round.beganAt())
        .flag(AuditAttribute.DEEP, round.deep())
        .text(AuditAttribute.AFTER, round.after())
        .list(AuditAttribute.LEFT, isOfOneRange(round) ? List.of() : bounds(round.left()))
        .number(AuditAttribute.EXAMINED, round.counts().examined())
        .map(AuditAttribute.FOUND, numbers(round.counts().found()))
        .map(AuditAttribute.MENDED, numbers(round.counts().mended()))
        .number(AuditAttribute.FAILED, round.counts().failed())
        .time(AuditAttribute.ENDED_AT, round.endedAt());
  }

  private static boolean isOfOneRange(AuditRound round) {
    return round.left().isEmpty() || round.left().equals(List.of(rest(round.after())));
  }

  private static KeyRange rest(@Nullable ObjectKey after) {
    return new KeyRange(after, null);
  }

  private static List<String> bounds(List<KeyRange> ranges) {
    return ranges.stream()
        .flatMap(range -> Stream.of(range.after(), range.upTo()))
        .map(key -> key == null ? "" : key.value())
        .toList();
  }

  private static List<KeyRange> ranges(List<String> bounds) {
    var ranges = new ArrayList<KeyRange>();
    for (int i = 0; i + 1 < bounds.size(); i += 2) {
      ranges.add(new KeyRange(key(bounds.get(i)), key(bounds.get(i + 1))));
    }
    return ranges;
  }

  private static @Nullable ObjectKey key(String bound) {
    return bound.isEmpty() ? null : new ObjectKey(bound);
  }

  private static ItemWriter numbers(Map<Drift, Long> counts) {
    var numbers = new ItemWriter();
    counts.forEach((kind, count) -> numbers.number(kind.label(), (long) count));
    return numbers;
  }

  static AuditStatus status(Map<String, Value> attributes) throws UnreadableItemException {
    var item = new ItemReader(attributes);
    var prefix = item.optionalText(AuditAttribute.PREFIX, Function.identity());
    return new AuditStatus(
        item.text(AUDITED_BUCKET, BucketName::new),
        prefix == null ? "" : prefix,
        item.number(REVISION, Long::parseLong),
        item.text(AuditAttribute.SINCE, StoredTime::read),
        item.optionalText(AuditAttribute.VERIFIED_THROUGH, StoredTime::read),
        item.optionalText(AuditAttribute.DEEPLY_VERIFIED_THROUGH, StoredTime::read),
        item.optionalText(AuditAttribute.DEEP_ROUND_BEGAN_AT, StoredTime::read),
        round(item.map(AuditAttribute.RUNNING)),
        item.optionalText(HELD_UNTIL, StoredTime::read),
        round(item.map(AuditAttribute.LAST)));
  }

  private static @Nullable AuditRound round(@Nullable ItemReader item)
      throws UnreadableItemException {
    if (item == null) {
      return null;
    }
    var endedAt = item.optionalText(AuditAttribute.ENDED_AT, StoredTime::read);
    return new AuditRound(
        item.text(AuditAttribute.BEGAN_AT, StoredTime::read),
        Boolean.TRUE.equals(item.optionalFlag(AuditAttribute.DEEP)),
        endedAt == null ? left(item) : List.of(),
        counts(item),
        endedAt);
  }

  private static List<KeyRange> left(ItemReader item) throws UnreadableItemException {
    var several = ranges(item.list(AuditAttribute.LEFT, Function.identity()));
    return several.isEmpty()
        ? List.of(rest(item.optionalText(AuditAttribute.AFTER, ObjectKey::new)))
        : several;
  }

  private static AuditCounts counts(ItemReader item) throws UnreadableItemException {
    return new AuditCounts(
        item.number(AuditAttribute.EXAMINED, Long::parseLong),
        numbers(item.map(AuditAttribute.FOUND)),
        numbers(item.map(AuditAttribute.MENDED)),
        item.number(AuditAttribute.FAILED, Long::parseLong));
  }

  private static Map<Drift, Long> numbers(@Nullable ItemReader item)
      throws UnreadableItemException {
    var counts = new EnumMap<Drift, Long>(Drift.class);
    if (item != null) {
      for (var kind : Drift.values()) {
        var count = item.optionalNumber(kind.label(), Long::valueOf);
        if (count != null) {
          counts.put(kind, count);
        }
      }
    }
    return counts;
  }
}
