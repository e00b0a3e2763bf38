package contactsheet.bootstrap.cli.commands.local;

import contactsheet.bootstrap.cli.commands.rows.RowText;
import contactsheet.bootstrap.cli.commands.rows.ServeClient;
import contactsheet.bootstrap.cli.commands.terminal.ChangeLine;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.pipeline.EventQueue;
import contactsheet.bootstrap.cli.pipeline.LocalObjects;
import contactsheet.bootstrap.cli.pipeline.LocalObjects.Listed;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectLocation;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Uploads, overwrites and deletes pictures, delivers the events late, twice and out of order, and
/// checks that the table equals the bucket.
///
/// @param local the programs that start the parts of the demo
public record Demo(LocalPrograms local, Console console) {
  private static final BucketName BUCKET = new BucketName("photos");

  /// Runs it once.
  ///
  /// @return whether the table equals the bucket in the end
  public boolean run() {
    var events = new CopyOnWriteArrayList<String>();
    try (var pipeline =
            local.inMemory(
                (event, _) -> events.add(event),
                record -> console.say("  " + ChangeLine.of(record)),
                BUCKET.value());
        var web = local.rows(pipeline)) {
      console.say(
          "An S3 server runs on this machine: " + pipeline.endpoint() + ", bucket " + BUCKET);
      var objects = pipeline.objects();
      change(objects);
      deliver(events, pipeline.queue());
      var table = new ServeClient(web.endpoint()).all(BUCKET, "");
      show(table);
      return compare(objects.list(BUCKET.value()), table);
    }
  }

  private void change(LocalObjects objects) {
    DemoPicture.ALBUM.forEach(picture -> put(objects, "put      ", picture));
    put(objects, "put again", DemoPicture.OVERWRITING);
    console.say("  delete     " + DemoPicture.DELETED);
    objects.delete(location(DemoPicture.DELETED));
  }

  private void put(LocalObjects objects, String verb, DemoPicture picture) {
    var content = picture.content();
    var size = RowText.size(new ByteSize(content.length));
    console.say("  " + verb + "  " + picture.key() + "  (" + size + ")");
    objects.put(
        location(picture.key()),
        picture.contentType(),
        content.length,
        new ByteArrayInputStream(content));
  }

  private static ObjectLocation location(String key) {
    return ObjectLocation.of(BUCKET.value(), key);
  }

  /// Delivers the last event first, and every other one a second time at the end, because S3
  /// promises neither order nor single delivery.
  private void deliver(List<String> events, EventQueue queue) {
    var deliveries = new ArrayList<>(events.reversed());
    for (int i = 0; i < events.size(); i += 2) {
      deliveries.add(events.get(i));
    }
    console.say("");
    console.say(
        "S3 tells of "
            + events.size()
            + " changes. They are delivered as badly as S3 may deliver them: last first, and "
            + (deliveries.size() - events.size())
            + " of them twice.");
    deliveries.forEach(queue::add);
    queue.awaitHandled();
  }

  private void show(List<Recorded> table) {
    console.say("");
    console.say("This is the table now:");
    console.say("");
    new RowText(ZoneId.systemDefault()).table(table).forEach(console::say);
    console.say("");
  }

  private boolean compare(List<Listed> bucket, List<Recorded> table) {
    var differences = TableDifferences.between(bucket, table);
    if (differences.isEmpty()) {
      console.say(
          "The table equals the bucket: "
              + RowText.total(table)
              + ", compared by name, size and ETag.");
      return true;
    }
    console.complain("The table does not equal the bucket: " + String.join("; ", differences));
    return false;
  }
}
