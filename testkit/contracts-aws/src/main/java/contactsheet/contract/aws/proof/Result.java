package contactsheet.contract.aws.proof;

import java.util.Map;

/// The result of a round.
///
/// @param figures seed, counts and time, for people
/// @param bucket sizes and ETags of its objects by their keys
/// @param table the same, of its rows
record Result(String figures, Map<String, String> bucket, Map<String, String> table) {
  boolean differs() {
    return !bucket.equals(table);
  }
}
