package contactsheet.bootstrap.cli;

/// In which form rows and findings are printed.
enum RowFormat {
  /// For a person.
  TABLE,
  /// A line of JSON for each.
  JSON,
  /// A line for each, under a line of names [RFC 4180].
  CSV
}
