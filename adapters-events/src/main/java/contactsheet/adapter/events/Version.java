package contactsheet.adapter.events;

/// The version of a document's structure. Fields may be added with a minor version; a new major one
/// may mean anything.
///
/// @param major the only major version that is understood
record Version(String major) {
  /// Takes a version of this major one, and refuses every other.
  String require(String version) {
    if (!version.equals(major) && !version.startsWith(major + ".")) {
      throw new IllegalArgumentException(
          Excerpt.of(version) + ": only versions " + major + ".x are understood");
    }
    return version;
  }
}
