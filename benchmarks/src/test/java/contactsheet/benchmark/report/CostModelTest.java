package contactsheet.benchmark.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.benchmark.report.Prices.Assumed;
import contactsheet.benchmark.report.Prices.Price;
import contactsheet.benchmark.report.Trigger.Channel;
import org.junit.jupiter.api.Test;

/// Compares with sums that were done by hand, at prices that make them easy.
class CostModelTest {
  private static final CostModel MODEL =
      new CostModel(
          new Prices(
              "",
              "",
              dollars(0.001),
              dollars(1),
              dollars(2),
              dollars(3),
              dollars(0),
              dollars(4),
              dollars(5),
              dollars(6),
              dollars(1000),
              new Assumed(15, 5, 1)));

  /// 3 ms of processor time for an event and 1 ms for a record, 10 records at once, no log.
  private static final Effort EFFORT = new Effort("", 1000, 3, 1, 10, 1000, 0, 50);

  @Test
  void a_function_with_a_core_works_and_waits() {
    // 3 + 1 ms work, 15 + 5 ms waiting, and a hundredth of a cold start of 1,000 ms.
    assertEquals(24 + 10, MODEL.billedMillis(EFFORT, 1, 1769), 1e-9);
  }

  @Test
  void a_function_with_half_a_core_works_for_twice_as_long() {
    assertEquals(
        Math.ceil(8 * 1769 / 1770.0 + 20), Math.ceil(MODEL.billedMillis(EFFORT, 1, 885) - 20));
  }

  @Test
  void ten_records_at_once_wait_as_long_as_one() {
    assertEquals(13 + 20 + 10, MODEL.billedMillis(EFFORT, 10, 1769), 1e-9);
    assertEquals(23 + 40 + 10, MODEL.billedMillis(EFFORT, 20, 1769), 1e-9);
  }

  @Test
  void a_million_objects_cost_what_their_parts_cost() {
    var lambda = 1e6 * 34 / 1000 * 1769 / 1024 * 0.001;
    var expected = lambda + 1 + 2 + 3;
    var direct = new Trigger("", 1, Channel.DIRECT);
    assertEquals(expected, MODEL.dollarsPerMillion(EFFORT, direct, 1769), 1e-9);
  }

  @Test
  void a_queue_takes_a_message_for_each_object_and_two_calls_for_ten() {
    assertEquals(4 * 3, new Trigger("", 1, Channel.SQS).dollarsPerMillion(MODEL.prices()), 1e-9);
    assertEquals(4 * 1.2, new Trigger("", 10, Channel.SQS).dollarsPerMillion(MODEL.prices()), 1e-9);
  }

  @Test
  void a_log_costs_by_its_size() {
    var loquacious = new Effort("", 1000, 3, 1, 10, 1000, 1000, 50);
    var direct = new Trigger("", 1, Channel.DIRECT);
    var more = MODEL.dollarsPerMillion(loquacious, direct, 1769);
    assertEquals(1000, more - MODEL.dollarsPerMillion(EFFORT, direct, 1769), 1e-9);
  }

  @Test
  void a_row_of_more_than_a_kilobyte_is_two_writes() {
    assertEquals(1, CostModel.writeUnits(1024));
    assertEquals(2, CostModel.writeUnits(1025));
  }

  private static Price dollars(double amount) {
    return new Price(amount, "");
  }
}
