package contactsheet.local.s3;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// The names that this server accepts: bucket names that S3 allows, and keys that stay the same as
/// paths of files. Any other key would be listed as another key or not at all, so it is refused, in
/// memory as in a folder.
final class KeyRules {
  private static final int BAD_REQUEST = 400;
  private static final int MOST_BYTES = 1024;

  /// As in every file system in use.
  private static final int MOST_BYTES_OF_A_PART = 255;

  private static final Pattern BUCKET = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{1,61})[a-z0-9]");
  private static final Pattern NOT_A_BUCKET =
      Pattern.compile(".*\\.\\..*|\\d+\\.\\d+\\.\\d+\\.\\d+");

  /// S3Proxy keeps its data about uploads and versions under such names.
  private static final List<String> RESERVED = List.of(".mpus-", ".s3proxy-");

  private KeyRules() {}

  /// Whether S3 allows a bucket of this name.
  static boolean isBucket(String name) {
    return BUCKET.matcher(name).matches() && !NOT_A_BUCKET.matcher(name).matches();
  }

  /// Returns why there can be no object with this key, in words that follow "the key"; nothing if
  /// there can be one.
  static @Nullable String objection(String key) {
    if (bytes(key) > MOST_BYTES) {
      return "is longer than " + MOST_BYTES + " bytes";
    }
    var path = key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
    for (var part : path.split("/", -1)) {
      var objection = objectionToPart(part);
      if (objection != null) {
        return objection;
      }
    }
    return null;
  }

  private static @Nullable String objectionToPart(String part) {
    if (part.isEmpty()) {
      return "has nothing before, or between, two of its slashes";
    }
    if (part.equals(".") || part.equals("..")) {
      return "has a part that is only dots";
    }
    if (part.indexOf('\0') >= 0) {
      return "has a NUL in it";
    }
    if (bytes(part) > MOST_BYTES_OF_A_PART) {
      return "has a part of more than " + MOST_BYTES_OF_A_PART + " bytes between its slashes";
    }
    return isReserved(part) ? "begins like those of uploads" : null;
  }

  /// Whether S3Proxy itself may use this key, for an upload that is under way.
  static boolean isReserved(String key) {
    return RESERVED.stream().anyMatch(key::startsWith);
  }

  /// Refuses a key of which there can be no object.
  ///
  /// @throws S3Exception with the code that S3 has for it
  static void check(String key) {
    var objection = objection(key);
    if (objection != null) {
      throw bytes(key) > MOST_BYTES
          ? refused(BAD_REQUEST, "KeyTooLongError", "Your key is too long")
          : refused(
              BAD_REQUEST,
              "InvalidArgument",
              "This server keeps objects as files: " + "the key " + objection);
    }
  }

  /// The refusal of an object that would have to be a file and a folder at the same time.
  static S3Exception beside(String key, @Nullable Throwable cause) {
    var refused =
        refused(
            BAD_REQUEST,
            "InvalidArgument",
            "This server keeps objects as files: what lies at a part of the key, or behind it,"
                + " leaves no room for "
                + (key.endsWith("/") ? "this folder" : "this file"));
    if (cause != null) {
      refused.addSuppressed(cause);
    }
    return refused;
  }

  /// An error as S3 answers it.
  static S3Exception refused(int status, String code, String sentence) {
    return (S3Exception)
        S3Exception.builder()
            .statusCode(status)
            .message(sentence)
            .awsErrorDetails(
                AwsErrorDetails.builder().errorCode(code).errorMessage(sentence).build())
            .build();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
