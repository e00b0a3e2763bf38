package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.adapter.events.EventReader;
import contactsheet.adapter.events.IncomingRecord;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.s3.model.Event;

/// The SDK lists every type of event that a bucket can send. If a newer SDK has a new one, this
/// test fails.
final class KnownEventTypesTest {
  /// Wildcards are used in configurations only.
  static List<String> types() {
    return Event.knownValues().stream()
        .map(Event::toString)
        .filter(type -> !type.endsWith("*"))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_type_that_can_be_configured_is_understood(String type) {
    var event = Notifications.of(type, "photos", "a.jpg");
    var read = new EventReader().read(event.getBytes(UTF_8)).records();
    assertEquals(
        List.of(), read.stream().filter(IncomingRecord.Unreadable.class::isInstance).toList());
  }
}
