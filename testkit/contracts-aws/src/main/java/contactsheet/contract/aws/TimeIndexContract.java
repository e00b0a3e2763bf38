package contactsheet.contract.aws;

import contactsheet.contract.TableLayout;
import contactsheet.contract.TimeListingContract;

/// The contract of a listing by time on DynamoDB Local.
public abstract class TimeIndexContract extends TimeListingContract {
  private final TableLayout layout;
  private final int shards;

  /// @param shards over how many partitions a month is spread
  protected TimeIndexContract(TableLayout layout, int shards) {
    this.layout = layout;
    this.shards = shards;
  }

  @Override
  protected final Table table() {
    return table(TestTable.timed(DynamoDbLocal.client(), layout).name(), shards);
  }

  /// The store and the listing under test, on DynamoDB Local.
  ///
  /// @param table its name; its indexes' is [TestTable#TIME_INDEX]
  /// @param shards over how many partitions a month is spread
  protected abstract Table table(String table, int shards);
}
