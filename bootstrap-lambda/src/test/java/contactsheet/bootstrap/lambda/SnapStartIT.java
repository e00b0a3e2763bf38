package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The package, started by Lambda's runtime client as for a snapshot. The client calls the hooks as
/// on Lambda, of the package with its own Java in a container; the only difference is that the same
/// process continues and not a copy.
@Tag("thorough")
final class SnapStartIT {
  private static final Map<String, String> FOR_A_SNAPSHOT =
      Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");

  @TempDir Path folder;

  @Test
  void the_clients_are_used_before_the_snapshot_and_change_nothing() throws Exception {
    try (var deployed = new Deployment(folder)) {
      var tables = deployed.tables();
      var table = tables.create("ImageMetadataTable", "filename");
      deployed.upload("a.jpg");
      try (var function = deployed.function(FOR_A_SNAPSHOT)) {
        function.awaitSnapshot();
        assertEquals(List.of("Query"), function.dynamoDbOperations());
        var event = Notifications.uploads("photos", "a.jpg");
        assertTrue(function.answerTo(event).contains("\"recorded\":1"));
        assertEquals(List.of("Query", "PutItem"), function.dynamoDbOperations());
      }
      assertEquals(1, tables.rows(table).size());
    }
  }

  @Test
  void a_table_that_is_not_there_does_not_stop_the_snapshot() throws Exception {
    try (var deployed = new Deployment(folder);
        var function = deployed.function(FOR_A_SNAPSHOT)) {
      function.invoke(Notifications.uploads("photos", "a.jpg"));
      assertTrue(function.isAlive());
    }
  }
}
