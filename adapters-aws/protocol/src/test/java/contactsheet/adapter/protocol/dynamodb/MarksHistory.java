package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.BucketName;
import contactsheet.domain.RowFilter;
import contactsheet.domain.TimeOrder;
import contactsheet.domain.TimeQuestion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// One history, which its seed decides: processes write rows, die between any two requests, and
/// have requests that fail, while the indexes follow the table and readers ask for rows by time.
final class MarksHistory {
  static final BucketName BUCKET = new BucketName("photos");
  private static final TimeIndex INDEX = new TimeIndex("objects_by_time", 2);
  private static final List<Instant> ENDS =
      Stream.of(
              "2026-06-01T00:00:00Z",
              "2026-07-01T00:00:00Z",
              "2026-07-31T23:59:59Z",
              "2026-08-01T00:00:00Z",
              "2026-09-01T00:00:00Z")
          .map(Instant::parse)
          .toList();
  private static final int PROCESSES = 3;
  private static final int MOST_AT_ONCE = 3;

  private final Random random;
  private final MarkBug bug;
  private final MarkedRows objects;
  private final LaggingTable table = new LaggingTable(INDEX);
  private final MarksReader reader = new MarksReader(table, INDEX);
  private final List<DynamoDbMetadataStore> processes = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private int atWork;

  /// How often things happened that make a history worth playing.
  int kills;

  int faults;
  int behind;

  MarksHistory(long seed, MarkBug bug) {
    random = new Random(seed);
    this.bug = bug;
    objects = new MarkedRows(random);
    for (int i = 0; i < PROCESSES; i++) {
      processes.add(process());
    }
  }

  /// A new process has no mark in its memory.
  private DynamoDbMetadataStore process() {
    return new DynamoDbMetadataStore(
        bug.in(new FaultyRequests(this, table)), Duration.ofDays(1), null, INDEX);
  }

  /// Plays it.
  ///
  /// @return what was wrong
  List<String> play() {
    var patience = 5 + random.nextInt(25);
    for (int i = 0; i < patience && wrong.isEmpty(); i++) {
      switch (random.nextInt(6)) {
        case 0 -> processes.set(random.nextInt(PROCESSES), process());
        case 1 -> read();
        default -> write();
      }
    }
    table.catchUp();
    read();
    wrong.addAll(reader.hidden());
    return wrong;
  }

  Random random() {
    return random;
  }

  /// What may happen before and after any write of a process.
  void meanwhile() {
    switch (random.nextInt(20)) {
      case 0, 1 -> write();
      case 2, 3 -> read();
      case 4, 5 -> table.follow(random);
      case 6 -> {
        kills++;
        throw new Died();
      }
      default -> {}
    }
  }

  private void write() {
    if (atWork == MOST_AT_ONCE) {
      return;
    }
    var process = random.nextInt(PROCESSES);
    atWork++;
    try {
      var _ = processes.get(process).saveIfNewer(objects.next());
    } catch (Died _) {
      processes.set(process, process());
    } finally {
      atWork--;
    }
  }

  private void read() {
    if (random.nextInt(3) == 0) {
      table.catchUp();
    }
    var ends = ENDS.subList(random.nextInt(2), 3 + random.nextInt(3));
    var order = TimeOrder.values()[random.nextInt(2)];
    var question =
        new TimeQuestion(
            BUCKET, order, ends.getFirst(), ends.getLast(), random.nextBoolean(), RowFilter.NONE);
    wrong.addAll(reader.wrongIn(question, 1 + random.nextInt(3)));
    behind += table.isCaughtUp() ? 0 : 1;
  }

  /// Ends a process.
  static final class Died extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Died() {
      super("a process died", null, false, false);
    }
  }
}
