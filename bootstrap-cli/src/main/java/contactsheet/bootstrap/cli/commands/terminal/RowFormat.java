package contactsheet.bootstrap.cli.commands.terminal;

/// The form in which rows and findings are printed.
public enum RowFormat {
  /// For a person.
  TABLE,
  /// A line of JSON for each.
  JSON,
  /// A line for each, under a line of names [RFC 4180].
  CSV
}
