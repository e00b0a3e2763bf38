package contactsheet.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.application.port.in.PageQuery;
import contactsheet.domain.ObjectKey;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/// The place at which a listing continues, as an opaque text: the last key of a page, with a digest
/// of that key, the bucket and the prefix. The same place has the same token in every process and
/// every release, and pages may have different lengths.
///
/// The digest has no secret key, because a reader who may list the bucket may begin after any of
/// its keys. With the digest, a token that was cut off, edited or used for another listing is
/// refused; without it, rows would be missing unnoticed.
public final class PageToken {
  /// Distinguishes these tokens from those of a later form.
  private static final byte VERSION = 1;

  private static final int DIGEST_BYTES = 12;
  private static final int KEY_AT = 1 + DIGEST_BYTES;

  private PageToken() {}

  /// The token of the page behind `last`.
  ///
  /// @param query by which the page was listed that ends with it
  public static String of(PageQuery query, ObjectKey last) {
    var key = last.value().getBytes(UTF_8);
    var token = ByteBuffer.allocate(KEY_AT + key.length);
    token.put(VERSION).put(digest(query, key)).put(key);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
  }

  /// Returns the query of a token's page.
  ///
  /// @param query with the bucket and the prefix of the listing
  /// @throws IllegalArgumentException if the token is not one of this listing
  public static PageQuery open(String token, PageQuery query) {
    var bytes = decoded(token);
    if (bytes.length <= KEY_AT || bytes[0] != VERSION) {
      throw refused();
    }
    var key = Arrays.copyOfRange(bytes, KEY_AT, bytes.length);
    if (!Arrays.equals(digest(query, key), Arrays.copyOfRange(bytes, 1, KEY_AT))) {
      throw refused();
    }
    var next = query.behind(new ObjectKey(new String(key, UTF_8)));
    // The same bytes can be written in more than one way, of which one is ours.
    if (next.after() == null || !of(query, next.after()).equals(token)) {
      throw refused();
    }
    return next;
  }

  private static byte[] decoded(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException e) {
      throw refused();
    }
  }

  private static IllegalArgumentException refused() {
    return new IllegalArgumentException(
        "the page token is not one of this listing: take it just as it was given, with the same"
            + " bucket and prefix, or begin at the first page");
  }

  private static byte[] digest(PageQuery query, byte[] key) {
    var digest = Sha256.digest();
    // Each part has its length before it, so that parts cannot be shifted into one another.
    for (var part : new byte[][] {bytes(query.bucket().value()), bytes(query.prefix()), key}) {
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
      digest.update(part);
    }
    return Arrays.copyOf(digest.digest(), DIGEST_BYTES);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
