package contactsheet.adapter.events;

/// Foreign text in a message: quoted, and cut where it is long, because a stranger wrote it.
final class Excerpt {
  private static final int SHOWN = 60;

  private Excerpt() {}

  static String of(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? "'" + text + "'"
        : "'" + text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…'";
  }
}
