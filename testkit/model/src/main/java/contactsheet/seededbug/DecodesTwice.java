package contactsheet.seededbug;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// A key is decoded where it arrives, and again where it is used.
final class DecodesTwice implements Flaw {
  @Override
  public String key(String decoded) {
    return URLDecoder.decode(decoded, StandardCharsets.UTF_8);
  }
}
