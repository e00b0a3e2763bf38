package contactsheet.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The place at which a listing goes on, as an opaque text: a version, a digest of the place and of
/// what was listed, and the place. The same place has the same token in every process and every
/// release.
///
/// The digest has no secret key, because a reader who may list the bucket may begin anywhere. With
/// the digest, a token that was cut off, edited or used for another listing is refused; without it,
/// rows would be missing unnoticed.
final class Token {
  private static final int DIGEST_BYTES = 12;
  private static final int PLACE_AT = 1 + DIGEST_BYTES;

  private Token() {}

  /// @param version the version, which distinguishes the forms of places
  /// @param place the place where the listing goes on
  /// @param listing the texts that distinguish this listing from others
  static String of(byte version, byte[] place, String... listing) {
    var token = ByteBuffer.allocate(PLACE_AT + place.length);
    token.put(version).put(digest(place, listing)).put(place);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
  }

  /// The place in a token, or none if the token is not one of this listing.
  static byte @Nullable [] open(String token, byte version, String... listing) {
    var bytes = decoded(token);
    if (bytes.length <= PLACE_AT || bytes[0] != version) {
      return null;
    }
    var place = Arrays.copyOfRange(bytes, PLACE_AT, bytes.length);
    // The same bytes can be written in more than one way, of which one is ours.
    return of(version, place, listing).equals(token) ? place : null;
  }

  /// @param same what has to be the same on all pages of such a listing
  static IllegalArgumentException refused(String same) {
    return new IllegalArgumentException(
        "the page token is not one of this listing: take it just as it was given, with the same "
            + same
            + ", or begin at the first page");
  }

  private static byte[] decoded(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException _) {
      return new byte[0];
    }
  }

  private static byte[] digest(byte[] place, String... listing) {
    var digest = Sha256.digest();
    // Each part has its length before it, so that parts cannot be shifted into one another.
    for (var part : listing) {
      var bytes = part.getBytes(UTF_8);
      digest.update(length(bytes));
      digest.update(bytes);
    }
    digest.update(length(place));
    digest.update(place);
    return Arrays.copyOf(digest.digest(), DIGEST_BYTES);
  }

  private static ByteBuffer length(byte[] part) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip();
  }
}
