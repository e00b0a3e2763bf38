package contactsheet.contract.aws.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The law on real servers: requests and events are delayed, lost and repeated, and once every
/// event is handled the table equals the bucket. `-Dcontactsheet.proof.rounds=200` makes it longer,
/// and `-Dcontactsheet.proof.seed=17` begins at the seed that a run has printed.
public abstract class TableEqualsBucketContract {
  private static final System.Logger LOG =
      System.getLogger(TableEqualsBucketContract.class.getName());

  private static final int ROUNDS = Integer.getInteger("contactsheet.proof.rounds", 3);
  private static final int MOST_ROUNDS = 30;
  private static final long SEED =
      Long.getLong("contactsheet.proof.seed", new Random().nextInt(1_000_000));

  @Test
  void the_table_equals_the_bucket_whatever_fails_on_the_way() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      var result = new Round(SEED + i, this::adapters, UnaryOperator.identity()).play();
      tell(result.figures());
      assertEquals(result.bucket(), result.table(), result::figures);
      assertEquals(result.table(), result.index(), result::figures);
    }
  }

  @Test
  void a_write_without_a_condition_is_found_out() throws Exception {
    var rounds = 0;
    var differs = false;
    while (!differs && rounds < MOST_ROUNDS) {
      differs = new Round(SEED + rounds, this::adapters, UnconditionalWrites::of).play().differs();
      rounds++;
    }
    tell("unconditional writes found in round " + rounds);
    assertTrue(differs);
  }

  private void tell(String what) {
    LOG.log(Level.INFO, "Proof on real servers: {0}: {1}", getClass().getName(), what);
  }

  /// Returns the adapters under test.
  ///
  /// @param s3 the endpoint of S3
  /// @param dynamoDb the endpoint of DynamoDB
  /// @param table the name of the table
  protected abstract Adapters adapters(URI s3, URI dynamoDb, String table, Patience patience);
}
