package ${package}.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The bucket and the key of an object.
///
/// @param key decoded, as a person would write it
public record ObjectLocation(String bucket, String key) {
  public ObjectLocation {
    if (!bucket.matches("[A-Za-z0-9._-]{3,255}")) {
      throw new IllegalArgumentException("not the name of a bucket: '" + bucket + "'");
    }
    if (key.isEmpty() || key.getBytes(UTF_8).length > 1024) {
      throw new IllegalArgumentException("a key has 1 to 1,024 bytes of UTF-8: '" + key + "'");
    }
  }

  @Override
  public String toString() {
    return "s3://" + bucket + "/" + key;
  }
}
