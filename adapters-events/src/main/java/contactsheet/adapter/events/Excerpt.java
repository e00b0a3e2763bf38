package contactsheet.adapter.events;

/// Quotes an event's text in a message, and cuts it where it is long, because a stranger may have
/// written it.
final class Excerpt {
  private static final int SHOWN = 60;

  private Excerpt() {}

  static String of(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? "'" + text + "'"
        : "'" + text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…'";
  }
}
