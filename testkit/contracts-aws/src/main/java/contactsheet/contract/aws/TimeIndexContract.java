package contactsheet.contract.aws;

import contactsheet.contract.TableLayout;
import contactsheet.contract.TimeListingContract;

/// The contract of a listing by time on DynamoDB Local.
public abstract class TimeIndexContract extends TimeListingContract {
  private final TableLayout layout;
  private final int shards;

  /// @param shards the number of partitions over which a month is spread
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
  /// @param table the name of the table; that of its indexes is [TestTable#TIME_INDEX]
  /// @param shards the number of partitions over which a month is spread
  protected abstract Table table(String table, int shards);
}
