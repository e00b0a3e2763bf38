package contactsheet.adapter.protocol.s3;

import contactsheet.domain.ETag;
import contactsheet.domain.ObjectLocation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Carries requests to S3, asks again where that may help, and brings back what came last. What an
/// adapter implements with its client.
public interface ObjectRequests {
  /// Asks for an object's headers, checksums included.
  ObjectAnswer head(ObjectLocation location);

  /// Asks for a part of an object, with its headers and checksums.
  ///
  /// The version is not asked for by its id: that takes another right, `s3:GetObjectVersion`.
  ///
  /// @param etag of the content that it has to be a part of; nothing for whatever is there
  /// @param offset from the object's beginning
  /// @param length 1 or more; of a longer answer the rest is left
  ObjectAnswer get(ObjectLocation location, @Nullable ETag etag, long offset, int length);

  /// What came back.
  sealed interface ObjectAnswer {}

  /// S3 sent what was asked for.
  final class Sent implements ObjectAnswer {
    private final Map<String, String> headers;
    private final byte[] bytes;

    /// @param headers by their names in lower case; the values of equal names are joined by commas
    /// @param bytes of the object, none for HEAD; not changed by anybody from now on
    public Sent(Map<String, String> headers, byte[] bytes) {
      this.headers = Map.copyOf(headers);
      this.bytes = bytes;
    }

    Map<String, String> headers() {
      return headers;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /// S3 refused.
  ///
  /// @param status of HTTP
  /// @param code S3's name for the reason; empty if it gave none, as always where it answers HEAD
  /// @param headers as those of [Sent]
  record Refused(int status, String code, Map<String, String> headers)
      implements ObjectAnswer, ListRequests.ListAnswer {
    public Refused {
      headers = Map.copyOf(headers);
    }
  }

  /// No answer came, or none in time.
  ///
  /// @param why in words that can follow a colon
  record Unanswered(String why) implements ObjectAnswer, ListRequests.ListAnswer {}
}
