package contactsheet.bootstrap.cli.commands.options;

import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectLocation;

/// Reads the names that people type as values of the domain.
public final class Names {
  private static final String SCHEME = "s3://";
  private static final int MAX_PORT = 65_535;

  private Names() {}

  /// `BUCKET/KEY`, with or without `s3://` in front.
  ///
  /// @throws CommandFailedException if it is none
  public static ObjectLocation location(String typed) {
    var path = withoutScheme(typed);
    var slash = path.indexOf('/');
    if (slash < 0) {
      throw CommandFailedException.misused(
          "an object is named BUCKET/KEY, which '" + typed + "' is not");
    }
    try {
      return ObjectLocation.of(path.substring(0, slash), path.substring(slash + 1));
    } catch (IllegalArgumentException e) {
      throw CommandFailedException.misused(String.valueOf(e.getMessage()));
    }
  }

  /// A bucket, with or without `s3://` in front and a slash behind.
  ///
  /// @throws CommandFailedException if it cannot be one
  public static BucketName bucket(String typed) {
    try {
      return new BucketName(withoutScheme(typed).replaceFirst("/$", ""));
    } catch (IllegalArgumentException e) {
      throw CommandFailedException.misused(String.valueOf(e.getMessage()));
    }
  }

  /// `BUCKET` or `BUCKET/PREFIX`, with or without `s3://` in front.
  ///
  /// @throws CommandFailedException if it cannot be one
  public static Target target(String typed) {
    var path = withoutScheme(typed);
    var slash = path.indexOf('/');
    return slash < 0
        ? new Target(bucket(path), "")
        : new Target(bucket(path.substring(0, slash)), path.substring(slash + 1));
  }

  /// A port, or 0 for a free one.
  ///
  /// @throws CommandFailedException if it cannot be one
  public static int port(int typed) {
    if (typed < 0 || typed > MAX_PORT) {
      throw CommandFailedException.misused("port " + typed + ": 0 to " + MAX_PORT + " are allowed");
    }
    return typed;
  }

  private static String withoutScheme(String typed) {
    return typed.startsWith(SCHEME) ? typed.substring(SCHEME.length()) : typed;
  }
}
