package contactsheet.contract.aws.proof;

import java.util.Map;

/// The result of a round.
///
/// @param figures seed, counts and time, for people
/// @param bucket sizes and ETags of its objects by their keys
/// @param table the same, of its rows
/// @param index the same, of the rows that the index by time has
record Result(
    String figures,
    Map<String, String> bucket,
    Map<String, String> table,
    Map<String, String> index) {
  boolean differs() {
    return !bucket.equals(table);
  }
}
