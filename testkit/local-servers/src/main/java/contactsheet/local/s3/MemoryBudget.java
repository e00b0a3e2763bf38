package contactsheet.local.s3;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// The memory for a server's objects and their attributes. Beyond the limit it refuses requests
/// with a sentence. Without a limit, a server with an exhausted heap would fail some of its
/// requests and lose events.
///
/// @param bytes the most bytes that objects and their attributes may take, 1,048,576 or more
record MemoryBudget(long bytes) {
  /// The memory of an object beside its content: its key, its attributes, its row in a table in
  /// memory. Measured with 100,000 objects.
  static final long BYTES_OF_AN_OBJECT = 2048;

  /// HTTP's word for it: a client does not try again, as it would with 503.
  private static final int INSUFFICIENT_STORAGE = 507;

  private static final long LEAST = 1024 * 1024;

  /// The message of jimfs.
  private static final String FULL = "out of disk space";

  MemoryBudget {
    if (bytes < LEAST) {
      throw new IllegalArgumentException(
          bytes + " bytes of memory: a server needs " + LEAST + " or more");
    }
  }

  /// Refuses one more object if that would be too much.
  ///
  /// @param content the bytes that the contents of objects take
  /// @param objects the number of objects
  /// @param more the bytes of the new object's content
  void admit(long content, long objects, long more) {
    var used = content + objects * BYTES_OF_AN_OBJECT;
    if (used + BYTES_OF_AN_OBJECT + more > bytes) {
      throw exceeded(used, null);
    }
  }

  /// The answer to an upload for which there is no room.
  S3Exception exceeded(long used, @Nullable Throwable cause) {
    var refused =
        KeyRules.refused(
            INSUFFICIENT_STORAGE,
            "InsufficientStorage",
            "This server keeps at most %,d bytes in memory, and %,d are taken: delete objects, or"
                    .formatted(bytes, used)
                + " start it with more (--memory)");
    if (cause != null) {
      refused.addSuppressed(cause);
    }
    return refused;
  }

  /// Whether a file system in memory threw this because it is full.
  boolean isFull(Throwable thrown) {
    var cause = thrown.getCause();
    return cause != null && FULL.equals(cause.getMessage());
  }
}
