package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.text.ServerText;
import contactsheet.domain.BucketName;
import contactsheet.domain.ETag;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The requests to S3. An implementation sends them by its client, retries them if that may help,
/// and returns the last answer. The adapters in this package interpret the answers, so they mean
/// the same with every client.
public interface S3Requests {
  /// The most objects that S3 lists with one answer.
  int MOST_OF_A_LIST = 1000;

  /// The media type of JSON lines.
  String JSON_LINES = "application/x-ndjson";

  /// The root element of a list.
  String LIST_ROOT = "ListBucketResult";

  /// Returns the same requests to another region, signed for it. A configured endpoint stays the
  /// same.
  ///
  /// @param region the region's name, such as `eu-west-1`
  /// @throws IllegalArgumentException if requests cannot be sent there
  S3Requests in(String region);

  /// Asks for a bucket's headers. S3 names the bucket's region in them, even where it refuses.
  ObjectAnswer head(BucketName bucket);

  /// Asks for an object's headers, checksums included.
  ObjectAnswer head(ObjectLocation location);

  /// Gets a part of an object, with its headers and checksums. It does not name a version, which
  /// would need another right, `s3:GetObjectVersion`.
  ///
  /// @param etag the content that the part has to belong to; none for any content
  /// @param offset the position of the part's first byte, from the object's beginning
  /// @param length the number of bytes, 1 or more; the rest of a longer answer is not read
  ObjectAnswer get(ObjectLocation location, @Nullable ETag etag, long offset, int length);

  /// Writes an object with the media type of JSON lines. The answer has headers alone.
  ///
  /// @param lines the object's content, each line with a line feed at its end
  ObjectAnswer put(ObjectLocation location, String lines);

  /// Asks for a list of objects, with keys encoded as in a URL: a key can hold characters that XML
  /// cannot.
  ListAnswer list(ListWanted wanted);

  /// The answer to a request about an object.
  sealed interface ObjectAnswer {}

  /// The answer to a request for a list.
  sealed interface ListAnswer {}

  /// S3 sent the requested object or part.
  final class Sent implements ObjectAnswer {
    private final Map<String, String> headers;
    private final byte[] bytes;

    /// @param headers the headers, by their names in lower case; the values of equal names are
    ///     joined by commas, and hold one character for each byte that came
    /// @param bytes the bytes of the object, none for HEAD; the caller does not change them any
    ///     more
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

  /// The objects to list.
  ///
  /// @param prefix the beginning of the objects' keys
  /// @param after the key after which the list begins; none for the first key
  /// @param continuation the token of the answer before; none for the first answer
  /// @param most the most objects to list, 1 to [#MOST_OF_A_LIST]
  record ListWanted(
      BucketName bucket,
      String prefix,
      @Nullable ObjectKey after,
      @Nullable String continuation,
      int most) {}

  /// The texts of a document with the root element of a list.
  ///
  /// @param bucket the bucket of the list; none if it is missing
  /// @param truncated the text for whether there is more; none if it is missing
  /// @param continuation the token for the next answer; none if it has none
  record Listed(
      @Nullable String bucket,
      @Nullable String truncated,
      @Nullable String continuation,
      List<ListItem> items)
      implements ListAnswer {
    public Listed {
      items = List.copyOf(items);
    }
  }

  /// A whole answer that is no list.
  ///
  /// @param why the reason, in words that can follow a colon
  record NoList(String why) implements ListAnswer {
    public NoList {
      why = ServerText.shown(why);
    }
  }

  /// An object as a list describes it; none for what the list leaves out.
  ///
  /// @param key the decoded key
  record ListItem(
      @Nullable String key,
      @Nullable Long size,
      @Nullable Instant lastModified,
      @Nullable String etag,
      @Nullable String storageClass) {}

  /// S3 refused the request.
  ///
  /// @param status the HTTP status code, such as 404
  /// @param error the error in the body
  /// @param headers the headers, in the same form as those of [Sent]
  record Refused(int status, ErrorDocument error, Map<String, String> headers)
      implements ObjectAnswer, ListAnswer {
    public Refused {
      headers = Map.copyOf(headers);
    }

    /// S3's name for the reason; empty if it gave none, as in every answer to HEAD.
    String code() {
      return error.code();
    }
  }

  /// The body of S3's refusals [S3 API Reference, Error responses]. What it leaves out is empty.
  ///
  /// @param code S3's name for the reason
  /// @param message S3's sentence for people
  /// @param region the region that S3 expected the request to be signed for
  record ErrorDocument(String code, String message, String region) {
    /// A refusal without a body, or with one that is not S3's.
    public static final ErrorDocument NONE = new ErrorDocument("", "", "");

    public ErrorDocument {
      code = ServerText.shown(code);
      message = ServerText.shown(message);
    }
  }

  /// No answer came, or none in time.
  ///
  /// @param why the reason, in words that can follow a colon
  record Unanswered(String why) implements ObjectAnswer, ListAnswer {
    public Unanswered {
      why = ServerText.shown(why);
    }
  }
}
