package ${package}.bootstrap.lambda;

import ${package}.adapter.inmemory.InMemoryMetadataStore;
import ${package}.adapter.inmemory.InMemoryObjects;
import ${package}.application.RecordObjectChangeService;
import ${package}.application.port.out.MetadataStore.ReadResult;
import ${package}.domain.ObjectLocation;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/// The program behind `./run`. It sends the events of an upload, an overwrite and a deletion to the
/// function, on a bucket and a table in memory. One event comes twice, and the last one comes
/// first.
final class PlayAnUpload {
  private static final ObjectLocation BEACH = new ObjectLocation("photos", "holiday/beach.jpg");
  private static final ObjectLocation NOTE = new ObjectLocation("photos", "note.txt");

  private PlayAnUpload() {}

  public static void main(String... arguments) {
    var clock = InstantSource.system();
    var s3 = new InMemoryObjects(clock);
    var table = new InMemoryMetadataStore();
    var function = new MetadataFunction(new RecordObjectChangeService(s3, table, clock));

    var uploaded = LocalInvocation.notification(s3.put(BEACH, bytes("a beach")));
    var overwritten = LocalInvocation.notification(s3.put(BEACH, bytes("a beach at night")));
    s3.put(NOTE, bytes("a note"));
    var deleted = LocalInvocation.notification(s3.delete(NOTE));
    System.out.println("What S3 sends to the queue:\n" + uploaded + "\n");

    var failed =
        new LocalInvocation().handle(function, deleted, overwritten, uploaded, overwritten);
    System.out.println("Messages that failed: " + failed + "\n\nThe rows:");
    for (var location : new ObjectLocation[] {BEACH, NOTE}) {
      System.out.println(((ReadResult.Read) table.find(location)).entry().orElseThrow());
    }
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
