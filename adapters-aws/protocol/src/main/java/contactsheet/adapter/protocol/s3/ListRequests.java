package contactsheet.adapter.protocol.s3;

import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Carries requests for lists of objects to S3, asks again where that may help, and brings back
/// what came last. What an adapter implements with its client.
public interface ListRequests {
  /// The most objects that S3 lists with one answer.
  int MOST_OF_AN_ANSWER = 1000;

  /// Asks for a list, with keys encoded as in a URL: a key can hold characters that XML cannot.
  ListAnswer list(Wanted wanted);

  /// Which objects to list.
  ///
  /// @param prefix with which their keys begin
  /// @param after the key behind which to begin; none for the first
  /// @param continuation what the answer before said; none for the first answer
  /// @param most how many, 1 to [#MOST_OF_AN_ANSWER]
  record Wanted(
      BucketName bucket,
      String prefix,
      @Nullable ObjectKey after,
      @Nullable String continuation,
      int most) {}

  /// What came back.
  sealed interface ListAnswer permits Listed, ObjectRequests.Refused, ObjectRequests.Unanswered {}

  /// A list, and how to go on.
  ///
  /// @param continuation for the next answer; none if this is the last one
  record Listed(List<Item> items, @Nullable String continuation) implements ListAnswer {
    public Listed {
      items = List.copyOf(items);
    }
  }

  /// What a list says of an object; none where it does not say it.
  ///
  /// @param key decoded
  record Item(
      @Nullable String key,
      @Nullable Long size,
      @Nullable Instant lastModified,
      @Nullable String etag) {}
}
