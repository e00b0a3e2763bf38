package contactsheet.domain;

import java.util.regex.Pattern;

/// The name of an S3 bucket.
///
/// Wider than today's rule for new buckets (3 to 63 lower-case characters), because buckets of
/// us-east-1 from before March 2018 have up to 255 characters with upper-case letters and
/// underscores [S3 User Guide, General purpose bucket naming rules], and their events count too.
///
/// @param value the name: 3 to 255 letters, digits, dots, hyphens and underscores
public record BucketName(String value) implements Comparable<BucketName> {
  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]{3,255}");

  public BucketName {
    if (!ALLOWED.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "not a bucket name: "
              + Text.shown(value)
              + ": 3 to 255 letters, digits, dots, hyphens and underscores are allowed");
    }
  }

  @Override
  public int compareTo(BucketName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
