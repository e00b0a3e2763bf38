package contactsheet.bootstrap.cli;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.local.s3.LocalS3Options;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Uploads, overwrites and deletes pictures, has the events delivered badly, and looks whether the
/// table equals the bucket all the same.
///
/// @param root wires the parts
/// @param console for whoever watches
record Demo(CompositionRoot root, Console console) {
  private static final BucketName BUCKET = new BucketName("photos");

  /// Runs it once, on a table that is empty.
  ///
  /// @param store the table to fill
  /// @return whether the table equals the bucket in the end
  boolean run(MetadataStore store) {
    var events = new CopyOnWriteArrayList<String>();
    var options = LocalS3Options.inMemory().withBuckets(BUCKET.value());
    try (var pipeline =
            root.start(
                options,
                store,
                RecordingRules.DEFAULT,
                (event, _) -> events.add(event),
                record -> console.say("  " + ChangeLine.of(record)));
        var api = root.api(pipeline, options.host(), 0);
        var s3 = new PlainS3(pipeline.endpoint())) {
      console.say(
          "An S3 server runs on this machine: " + pipeline.endpoint() + ", bucket " + BUCKET);
      change(s3);
      deliver(events, pipeline.queue());
      var table = new ServeClient(api.endpoint()).all(BUCKET, "");
      show(table);
      return compare(s3.list(BUCKET.value()), table);
    }
  }

  private void change(PlainS3 s3) {
    DemoPicture.ALBUM.forEach(picture -> put(s3, "put      ", picture));
    put(s3, "put again", DemoPicture.OVERWRITING);
    console.say("  delete     " + DemoPicture.DELETED);
    s3.delete(BUCKET.value(), DemoPicture.DELETED);
  }

  private void put(PlainS3 s3, String verb, DemoPicture picture) {
    var content = picture.content();
    var size = RowText.size(new ByteSize(content.length));
    console.say("  " + verb + "  " + picture.key() + "  (" + size + ")");
    s3.put(BUCKET.value(), picture.key(), picture.contentType(), content);
  }

  /// The last event first, and every other one a second time in the end: S3 promises neither order
  /// nor that an event comes only once.
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

  private boolean compare(List<PlainS3.Listed> bucket, List<Recorded> table) {
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
