package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.local.lambda.FunctionProcess;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A bucket whose changes the packaged function records: some of its events get lost, some of its
/// rows are damaged, and it changes while it is audited.
final class DriftingBucket implements AutoCloseable {
  private static final Duration BETWEEN_CHANGES = Duration.ofMillis(50);

  /// The others stay as they are, so that no later event mends what was lost or damaged.
  private static final int ONE_IN = 4;

  private final Tables tables;
  private final String table;
  private final Random random;
  private final MessageQueue queue;
  private final Bucket photos;
  private final FunctionProcess function;
  private volatile boolean losesEvents;
  private volatile boolean changes;
  private int objects;
  private int contents;

  DriftingBucket(Deployment deployed, String table, Map<String, String> settings, long seed)
      throws IOException {
    this.table = table;
    tables = deployed.tables();
    random = new Random(seed);
    queue = new MessageQueue(new Random(seed));
    photos = new Bucket("photos", this::send);
    function = deployed.function(photos.endpoint(), settings);
  }

  private void send(String event) {
    if (!losesEvents) {
      queue.send(event);
    }
  }

  URI endpoint() {
    return photos.endpoint();
  }

  Bucket photos() {
    return photos;
  }

  /// Uploads so many objects, all of which the function records.
  void fill(int number) throws IOException, InterruptedException {
    objects = number;
    for (int i = 0; i < objects; i++) {
      upload(key(i));
    }
    deliverAll();
  }

  /// Uploads, overwrites and deletes, and no event tells of it.
  void loseEvents(int number) {
    losesEvents = true;
    for (int i = 0; i < number; i++) {
      var key = key(random.nextInt(objects));
      switch (i % 3) {
        case 0 -> upload("untold-" + key);
        case 1 -> upload(key);
        default -> photos.delete(key);
      }
    }
    losesEvents = false;
  }

  /// Damages rows in all the ways that a listing shows.
  void damageRows(int number) {
    var rows = tables.rows(table);
    Collections.shuffle(rows, random);
    for (int i = 0; i < number; i++) {
      var row = new HashMap<>(rows.get(i));
      switch (i % 5) {
        case 0 -> tables.delete(table, row);
        case 1 -> put(row, "size_in_bytes", AttributeValue.fromN("4711"));
        case 2 -> put(row, "etag", AttributeValue.fromS("d41d8cd98f00b204e9800998ecf8427e"));
        case 3 -> {
          row.remove("listing_shard");
          tables.put(table, row);
        }
        default -> put(row, "filename", AttributeValue.fromS("ghost-of-" + text(row, "filename")));
      }
    }
  }

  private void put(Map<String, AttributeValue> row, String attribute, AttributeValue value) {
    row.put(attribute, value);
    tables.put(table, row);
  }

  /// Begins to change objects. The function is told of every change.
  ///
  /// @return when it has stopped: how many
  FutureTask<Integer> change() {
    changes = true;
    var changing =
        new FutureTask<>(
            () -> {
              var count = 0;
              while (changes) {
                changeOne();
                count++;
                deliver();
                Thread.sleep(BETWEEN_CHANGES);
              }
              deliverAll();
              return count;
            });
    Thread.ofVirtual().start(changing);
    return changing;
  }

  /// Ends the changes, and waits until the function has recorded them.
  ///
  /// @return how many they were
  int stop(FutureTask<Integer> changing) throws InterruptedException, ExecutionException {
    changes = false;
    return changing.get();
  }

  private void changeOne() {
    var key = key(ONE_IN * random.nextInt(objects / ONE_IN));
    if (random.nextInt(3) == 0) {
      photos.delete(key);
    } else {
      upload(key);
    }
  }

  private void upload(String key) {
    photos.upload(key, (key + " " + contents++).getBytes(UTF_8));
  }

  private static String key(int number) {
    return "%06d.jpg".formatted(number);
  }

  private void deliverAll() throws IOException, InterruptedException {
    while (queue.size() > 0) {
      deliver();
    }
  }

  private void deliver() throws IOException, InterruptedException {
    var batch = queue.receive();
    var event = Envelopes.sqs(batch.toArray(String[]::new));
    queue.settle(batch, Optional.of(function.invoke(event)));
  }

  /// The sizes and ETags of the rows that listings show, by their keys.
  Map<String, String> listedRows() {
    return tables.rows(table).stream()
        .filter(row -> row.containsKey("size_in_bytes") && row.containsKey("listing_shard"))
        .collect(
            Collectors.toMap(
                row -> text(row, "filename"),
                row ->
                    Objects.requireNonNull(row.get("size_in_bytes")).n()
                        + " "
                        + text(row, "etag")));
  }

  private static String text(Map<String, AttributeValue> row, String attribute) {
    return Objects.requireNonNull(row.get(attribute)).s();
  }

  @Override
  public void close() {
    changes = false;
    function.close();
    photos.close();
  }
}
