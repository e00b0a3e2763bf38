package contactsheet.adapter.crt.http;

import org.jspecify.annotations.Nullable;

/// The credentials that requests are signed with.
///
/// @param accessKeyId the name of the key
/// @param secretAccessKey the key
/// @param sessionToken the token that AWS gives with keys that expire
public record Credentials(
    String accessKeyId, String secretAccessKey, @Nullable String sessionToken) {
  /// Leaves out the key and the token, because others may read the text.
  @Override
  public String toString() {
    return "credentials " + accessKeyId;
  }
}
