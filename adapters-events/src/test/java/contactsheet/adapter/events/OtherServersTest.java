package contactsheet.adapter.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Events of other servers, where the settings name them.
final class OtherServersTest {
  private static final Instant TIME = Instant.parse("2026-11-02T10:11:12.130Z");

  @Test
  void minio_encodes_keys_as_s3_does_and_its_sequencers_are_not_used() throws IOException {
    assertEquals(
        List.of(new ObjectChange(ObjectLocation.of("albums", "a/b c.png"), null, TIME)),
        read("other-servers/minio", Set.of(OtherServer.MINIO)));
  }

  @Test
  void ceph_sends_keys_as_they_are_and_its_sequencers_are_not_used() throws IOException {
    assertEquals(
        List.of(new ObjectChange(ObjectLocation.of("albums", "a%2Fb+c.png"), null, TIME)),
        read("other-servers/ceph-in-sqs", EnumSet.allOf(OtherServer.class)));
  }

  @Test
  void a_server_that_is_not_named_is_not_read() throws IOException {
    assertEquals(List.of(), read("other-servers/minio", Set.of(OtherServer.CEPH)));
    assertEquals(List.of(), read("other-servers/ceph-in-sqs", Set.of(OtherServer.MINIO)));
  }

  private static List<ObjectChange> read(String name, Set<OtherServer> servers) throws IOException {
    return new EventReader(servers).read(new RecordedEvent(name).json()).changes();
  }
}
