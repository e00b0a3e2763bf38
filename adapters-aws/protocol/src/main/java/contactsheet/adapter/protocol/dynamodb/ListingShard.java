package contactsheet.adapter.protocol.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectLocation;
import java.util.zip.CRC32;

/// Which partition of the listing index a row belongs to: `bucket#n`.
///
/// The number is the CRC-32 of the key's UTF-8, modulo the number of shards: the same in every
/// release and on every machine, and in other languages too (Python's `zlib.crc32`), for other
/// programs that write rows. No bucket's name holds a `#`.
final class ListingShard {
  private ListingShard() {}

  static String of(ObjectLocation location, int shards) {
    return name(location.bucket(), number(location, shards));
  }

  static int number(ObjectLocation location, int shards) {
    var crc = new CRC32();
    crc.update(location.key().value().getBytes(UTF_8));
    return (int) (crc.getValue() % shards);
  }

  static String name(BucketName bucket, int shard) {
    return bucket + "#" + shard;
  }
}
