package contactsheet.adapter.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.contract.jqwik.NotificationArbitraries;
import contactsheet.contract.jqwik.SampleNotification;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The reader finds in a notification what the test kit has put into it.
final class NotificationProperties {
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void every_notification_reads_to_its_changes(
      @ForAll("notifications") SampleNotification notification) {
    var read = new EventReader().read(notification.json().getBytes(UTF_8));
    assertEquals(notification.changes(), read.changes());
    assertEquals(notification.changes().size(), read.records().size());
  }

  @Provide
  Arbitrary<SampleNotification> notifications() {
    return NotificationArbitraries.notifications();
  }
}
