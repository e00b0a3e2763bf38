package contactsheet.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.application.port.in.TimeQuery;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.TimePlace;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The place at which a listing by time goes on, as an opaque text: the time and the key, of this
/// bucket, this order and direction, this range and this filter. A page may be of another length
/// than the one before.
public final class TimeToken {
  private static final byte VERSION = 2;
  private static final int TIME_BYTES = Long.BYTES + Integer.BYTES;

  private TimeToken() {}

  /// The token of the page behind a place.
  ///
  /// @param query the query of the page that ends at this place
  public static String of(TimeQuery query, TimePlace place) {
    var key = place.key() == null ? new byte[0] : place.key().value().getBytes(UTF_8);
    var time = place.time();
    var bytes =
        ByteBuffer.allocate(TIME_BYTES + key.length)
            .putLong(time.getEpochSecond())
            .putInt(time.getNano())
            .put(key);
    return Token.of(VERSION, bytes.array(), query.bucket().value(), TimeParameters.text(query));
  }

  /// The query of the page that a token stands for.
  ///
  /// @param query a query for the same listing
  /// @throws IllegalArgumentException if the token is not one of this listing
  public static TimeQuery open(String token, TimeQuery query) {
    var bytes = Token.open(token, VERSION, query.bucket().value(), TimeParameters.text(query));
    var place = bytes == null ? null : place(bytes);
    if (place == null || !of(query, place).equals(token)) {
      throw Token.refused("bucket, order, direction, range of time and filter");
    }
    return query.behind(place);
  }

  private static @Nullable TimePlace place(byte[] bytes) {
    if (bytes.length < TIME_BYTES) {
      return null;
    }
    var place = ByteBuffer.wrap(bytes);
    try {
      var time = Instant.ofEpochSecond(place.getLong(), place.getInt());
      var key = new byte[place.remaining()];
      place.get(key);
      return new TimePlace(time, key.length == 0 ? null : new ObjectKey(new String(key, UTF_8)));
    } catch (DateTimeException _) {
      return null;
    }
  }
}
