package contactsheet.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.application.port.in.PageQuery;
import contactsheet.domain.ObjectKey;

/// The place at which a listing by key goes on, as an opaque text: the key behind which the next
/// page begins, of this bucket and this prefix. A page may be of another length than the one
/// before.
public final class PageToken {
  private static final byte VERSION = 1;

  private PageToken() {}

  /// The token of the page behind `last`.
  ///
  /// @param query the query of the page that ends with `last`
  public static String of(PageQuery query, ObjectKey last) {
    return Token.of(VERSION, last.value().getBytes(UTF_8), query.bucket().value(), query.prefix());
  }

  /// Returns the query of a token's page.
  ///
  /// @param query a query with the bucket and the prefix of the listing
  /// @throws IllegalArgumentException if the token is not one of this listing
  public static PageQuery open(String token, PageQuery query) {
    var key = Token.open(token, VERSION, query.bucket().value(), query.prefix());
    var last = key == null ? null : new ObjectKey(new String(key, UTF_8));
    // Bytes that are no UTF-8 can be read as a key, whose token is another one.
    if (last == null || !of(query, last).equals(token)) {
      throw Token.refused("bucket and prefix");
    }
    return query.behind(last);
  }
}
