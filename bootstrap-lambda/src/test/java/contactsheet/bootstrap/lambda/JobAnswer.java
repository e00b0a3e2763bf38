package contactsheet.bootstrap.lambda;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// The answer to a job of S3 Batch Operations.
///
/// @param results the results, in the order of the tasks
record JobAnswer(List<Result> results) {
  private static final JsonMapper JSON = new JsonMapper();

  /// The result of one task.
  ///
  /// @param code the result code for the job
  /// @param story the result text for the job's report
  record Result(String code, String story) {}

  /// A job's invocation with a task for each of the keys, which need no encoding.
  static String job(String bucket, List<String> keys) {
    return keys.stream()
        .map(
            key ->
                "{\"taskId\":\"t-%s\",\"s3Bucket\":\"%s\",\"s3Key\":\"%s\",\"s3VersionId\":null}"
                    .formatted(key, bucket, key))
        .collect(
            Collectors.joining(
                ",",
                "{\"invocationSchemaVersion\":\"2.0\",\"invocationId\":\"i1\",\"tasks\":[",
                "]}"));
  }

  static JobAnswer of(String json) {
    return new JobAnswer(
        JSON.readTree(json)
            .path("results")
            .valueStream()
            .map(
                result ->
                    new Result(
                        result.path("resultCode").stringValue(),
                        result.path("resultString").stringValue()))
            .toList());
  }
}
