package contactsheet.contract.aws.proof;

import java.util.Map;

/// The result of a round.
///
/// @param figures the seed, the counts and the time, for people
/// @param bucket the sizes and ETags of the bucket's objects, by their keys
/// @param table the sizes and ETags in the table's rows, by their keys
/// @param index the sizes and ETags in the rows of the index by time, by their keys
record Result(
    String figures,
    Map<String, String> bucket,
    Map<String, String> table,
    Map<String, String> index) {
  boolean differs() {
    return !bucket.equals(table);
  }
}
