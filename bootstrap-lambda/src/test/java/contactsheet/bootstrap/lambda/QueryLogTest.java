package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import contactsheet.domain.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QueryLogTest {
  private static final String BEGIN =
      "{\"timestamp\":\"2026-11-01T10:00:00Z\",\"level\":\"%s\","
          + "\"AWSRequestId\":\"5d3c8f0e-0000-4000-8000-000000000017\",\"message\":";

  @Test
  void a_request_has_a_line_and_its_metrics() {
    var lines = logOf(QueriedFunction.create().recorded("a.jpg"), "/objects/photos/a.jpg");
    assertEquals(2, lines.size());
    assertEquals(
        new RecordedLog.Line(
            LogLevel.INFO,
            BEGIN.formatted("INFO")
                + "\"answered a request\",\"question\":\"s3://photos/a.jpg\",\"status\":200}\n"),
        lines.getFirst());
    assertEquals(
        new RecordedLog.Line(
            LogLevel.UNDEFINED,
            "{\"_aws\":{\"Timestamp\":1793527200000,\"CloudWatchMetrics\":[{"
                + "\"Namespace\":\"Contactsheet\",\"Dimensions\":[[\"FunctionName\"]],\"Metrics\":["
                + "{\"Name\":\"Answered\",\"Unit\":\"Count\"}]}]},"
                + "\"FunctionName\":\"contactsheet\",\"Answered\":1}\n"),
        lines.getLast());
  }

  @Test
  void a_failure_has_a_line_that_says_where_why_and_what_to_do() {
    var forbidden = QueriedFunction.failing(Failure.permanent("the role needs dynamodb:Query"));
    var lines = logOf(forbidden, "/objects/photos?prefix=a%2F");
    assertEquals(
        new RecordedLog.Line(
            LogLevel.ERROR,
            BEGIN.formatted("ERROR")
                + "\"a page of s3://photos/a/ was not answered\",\"outcome\":\"FailedPermanently\","
                + "\"cause\":\"the role needs dynamodb:Query\","
                + "\"whatToDo\":\"remove the cause: until then every reader gets a 500\"}\n"),
        lines.getFirst());
    assertTrue(lines.getLast().text().contains("\"FailedPermanently\":1"));
  }

  @Test
  void a_refused_request_is_counted_and_is_no_failure() {
    var lines = logOf(QueriedFunction.create(), "/objects/photos?limit=0");
    assertEquals(LogLevel.INFO, lines.getFirst().level());
    assertTrue(
        lines
            .getFirst()
            .text()
            .contains("\"question\":\"a request: limit 0: 1 to 1000 are allowed\",\"status\":400"));
    assertTrue(lines.getLast().text().contains("\"Refused\":1"));
  }

  private static List<RecordedLog.Line> logOf(QueriedFunction function, String uri) {
    function.get(uri);
    return function.log().lines();
  }
}
