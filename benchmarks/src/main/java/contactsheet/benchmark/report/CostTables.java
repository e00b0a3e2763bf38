package contactsheet.benchmark.report;

import contactsheet.benchmark.report.Trigger.Channel;
import contactsheet.benchmark.result.ComparisonTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The cost model's tables for the documentation.
///
/// @param model the cost model, with its prices
record CostTables(CostModel model) {
  private static final List<Integer> MEGABYTES = List.of(128, 512, 1769);
  private static final Trigger DIRECTLY = new Trigger("S3 directly", 1, Channel.DIRECT);
  private static final Trigger QUEUE = new Trigger("SQS, 10 messages", 10, Channel.SQS);

  /// Triggers of one record, which cost what S3's own costs and something more.
  private static final List<Trigger> DEARER =
      List.of(
          new Trigger("SNS", 1, Channel.SNS),
          new Trigger("EventBridge", 1, Channel.EVENT_BRIDGE),
          new Trigger("a queue with one message for each event", 1, Channel.SQS));

  /// DynamoDB adds this much to each item that it stores [Amazon DynamoDB Developer Guide, Capacity
  /// unit consumption].
  private static final int STORED_BESIDES = 100;

  /// The writes of one partition [Amazon DynamoDB Developer Guide, Partitions and data
  /// distribution].
  private static final double PARTITION_BYTES = 10e9;

  private static final double PARTITION_WRITES_PER_SECOND = 1000;

  /// Dollars per million objects by trigger and memory.
  String perMillion(List<Effort> efforts) {
    var head = Stream.of("function, trigger");
    var cells = new ArrayList<List<String>>();
    cells.add(Stream.concat(head, MEGABYTES.stream().map("%,d MB"::formatted)).toList());
    for (var trigger : List.of(DIRECTLY, QUEUE)) {
      for (var effort : efforts) {
        var costs = MEGABYTES.stream().map(megabytes -> cost(effort, trigger, megabytes));
        cells.add(
            Stream.concat(Stream.of(trigger.title() + ": " + effort.title()), costs).toList());
      }
    }
    return new ComparisonTable(cells).markdown() + dearer();
  }

  private String dearer() {
    return DEARER.stream()
        .map(trigger -> trigger.title() + " " + dollars(trigger.dollarsPerMillion(model.prices())))
        .collect(Collectors.joining(", ", "\nInstead of S3 directly: ", " more.\n"));
  }

  private String cost(Effort effort, Trigger trigger, int megabytes) {
    return megabytes * 1024.0 * 1024 < effort.peakMegabytes() * 1e6
        ? "–"
        : dollars(model.dollarsPerMillion(effort, trigger, megabytes));
  }

  /// How the table grows with the objects.
  String byObjects(Effort effort) {
    var cells = new ArrayList<List<String>>();
    cells.add(
        List.of(
            "objects",
            "stored",
            "dollars per month",
            "partitions for the size",
            "dollars to record them once"));

    for (var objects : List.of(1_000_000L, 10_000_000L, 100_000_000L, 1_000_000_000L)) {
      var bytes = objects * (effort.rowBytes() + STORED_BESIDES);
      var month = bytes / 1e9 * model.prices().dynamoDbGigabyteMonth().dollars();
      var once = objects / 1e6 * model.dollarsPerMillion(effort, QUEUE, 512);
      cells.add(
          List.of(
              "%,d".formatted(objects),
              ComparisonTable.figure(bytes / 1e9) + " GB",
              dollars(month),
              count(bytes / PARTITION_BYTES),
              dollars(once)));
    }
    return new ComparisonTable(cells).markdown();
  }

  /// The load of DynamoDB and of Lambda for a rate of uploads.
  String byRate(Effort effort) {
    var cells = new ArrayList<List<String>>();
    cells.add(
        List.of(
            "keys per second",
            "write units per second",
            "partitions for the writes",
            "functions at once"));
    var millis = model.billedMillis(effort, 10, 512);
    for (var rate : IntStream.of(10, 100, 1000, 10_000, 40_000).toArray()) {
      var units = rate * CostModel.writeUnits(effort.rowBytes());
      cells.add(
          List.of(
              "%,d".formatted(rate),
              "%,.0f".formatted(units),
              count(units / PARTITION_WRITES_PER_SECOND),
              count(rate / 10.0 * millis / 1000)));
    }
    return new ComparisonTable(cells).markdown();
  }

  private static String count(double atLeast) {
    return "%,.0f".formatted(Math.max(1, Math.ceil(atLeast)));
  }

  private static String dollars(double amount) {
    return String.format(Locale.ROOT, "%,.2f", amount);
  }
}
