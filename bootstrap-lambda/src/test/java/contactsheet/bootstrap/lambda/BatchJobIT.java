package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.local.lambda.FunctionProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Jobs of S3 Batch Operations, done by the zip that is deployed.
@Tag("every-package")
final class BatchJobIT {
  @TempDir static Path folder;
  private static Deployment deployed;
  private static FunctionProcess function;

  @BeforeAll
  static void start() throws IOException {
    deployed = new Deployment(folder);
    function =
        deployed.function(
            Map.of("TABLE_NAME", deployed.tables().create("Rows", "filename", "bucket")));
  }

  @AfterAll
  static void stop() {
    function.close();
    deployed.close();
  }

  @Test
  void a_job_gets_a_result_for_its_task_in_its_own_schema() throws Exception {
    deployed.upload("by job.jpg");
    assertEquals(
        result("1.0", "Succeeded", "s3://photos/by job.jpg: recorded"),
        function.answerTo(Envelopes.batchByArn("by%20job.jpg")));
    assertEquals(
        result("2.0", "Succeeded", "s3://photos/by job.jpg: recorded"),
        function.answerTo(Envelopes.batchByName("by%20job.jpg")));
    deployed.assertRecorded("Rows", "by job.jpg");
  }

  @Test
  void a_job_may_mean_a_space_or_a_plus_by_a_plus() throws Exception {
    deployed.upload("with a space.jpg");
    deployed.upload("with+a+plus.jpg");
    function.answerTo(Envelopes.batchByArn("with+a+space.jpg"));
    assertEquals(
        result(
            "2.0",
            "Succeeded",
            "s3://photos/with a plus.jpg: removed; s3://photos/with+a+plus.jpg: recorded"),
        function.answerTo(Envelopes.batchByName("with+a+plus.jpg")));
    deployed.assertRecorded("Rows", "with a space.jpg");
    deployed.assertRecorded("Rows", "with+a+plus.jpg");
  }

  @Test
  void a_job_hears_whether_a_task_may_be_tried_again() throws Exception {
    try (var s3 = new StubS3();
        var refused = deployed.function(s3.endpoint(), Map.of("TABLE_NAME", "Rows"))) {
      var forbidden = refused.answerTo(Envelopes.batchByName("forbidden.jpg"));
      assertTrue(forbidden.contains("\"resultCode\":\"PermanentFailure\""), forbidden);
      assertTrue(forbidden.contains("the role needs s3:GetObject"), forbidden);
      var unavailable = refused.answerTo(Envelopes.batchByArn("unavailable.jpg"));
      assertTrue(unavailable.contains("\"resultCode\":\"TemporaryFailure\""), unavailable);
    }
  }

  private static String result(String schema, String code, String text) {
    return "{\"invocationSchemaVersion\":\"%s\",\"treatMissingKeysAs\":\"PermanentFailure\","
            .formatted(schema)
        + "\"invocationId\":\"i1\",\"results\":[{\"taskId\":\"t1\",\"resultCode\":\"%s\","
            .formatted(code)
        + "\"resultString\":\"%s\"}]}".formatted(text);
  }
}
