package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.domain.Failure.Kind;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/// The callers of the function, each with its own form of answers. They report uploads to the
/// bucket `photos`.
enum Caller {
  /// S3 itself, a topic or a bus: the answer is the success or failure of the invocation.
  DIRECT {
    @Override
    String event(List<String> keys) {
      return Notifications.uploads("photos", keys.toArray(String[]::new));
    }

    @Override
    void assertHearsOf(String outcome, List<String> keys, WholeFunction function)
        throws IOException {
      var answer = function.invoke(event(keys));
      assertTrue(answer.contains("\"%s\":%d".formatted(outcome, keys.size())), answer);
    }

    @Override
    void assertHears(Kind kind, String sentence, List<String> keys, WholeFunction function) {
      var event = event(keys);
      var error = assertThrows(RecordsFailedException.class, () -> function.invoke(event));
      var message = String.valueOf(error.getMessage());
      assertTrue(message.startsWith("1 of " + keys.size() + " records failed: "), message);
      var named = kind == Kind.PERMANENT ? " (permanent): " : " (retryable): ";
      assertTrue(message.contains(named) && message.contains(sentence), message);
    }
  },

  /// A queue: the answer names the messages that it has to keep, here one for each key.
  QUEUE {
    @Override
    String event(List<String> keys) {
      return Envelopes.sqs(
          keys.stream().map(key -> Notifications.uploads("photos", key)).toArray(String[]::new));
    }

    @Override
    void assertHearsOf(String outcome, List<String> keys, WholeFunction function)
        throws IOException {
      assertEquals("{\"batchItemFailures\":[]}", function.invoke(event(keys)));
    }

    @Override
    void assertHears(Kind kind, String sentence, List<String> keys, WholeFunction function)
        throws IOException {
      var last = "{\"batchItemFailures\":[{\"itemIdentifier\":\"m" + keys.size() + "\"}]}";
      assertEquals(last, function.invoke(event(keys)));
    }
  },

  /// A batch job: the answer has the result of each task, for its report.
  JOB {
    @Override
    String event(List<String> keys) {
      return JobAnswer.job("photos", keys);
    }

    @Override
    void assertHearsOf(String outcome, List<String> keys, WholeFunction function)
        throws IOException {
      for (var result : JobAnswer.of(function.invoke(event(keys))).results()) {
        assertEquals("Succeeded", result.code(), result.story());
        assertTrue(result.story().endsWith(": " + outcome), result.story());
      }
    }

    @Override
    void assertHears(Kind kind, String sentence, List<String> keys, WholeFunction function)
        throws IOException {
      var results = JobAnswer.of(function.invoke(event(keys))).results();
      var last = results.getLast();
      assertEquals(kind == Kind.PERMANENT ? "PermanentFailure" : "TemporaryFailure", last.code());
      assertTrue(last.story().contains(sentence), last.story());
      assertEquals(
          Collections.nCopies(keys.size() - 1, "Succeeded"),
          results.stream().limit(keys.size() - 1).map(JobAnswer.Result::code).toList());
    }
  };

  /// Returns its event.
  ///
  /// @param keys the keys, which need no encoding or are encoded
  abstract String event(List<String> keys);

  /// Checks an answer of success, with this outcome if the answer has one.
  abstract void assertHearsOf(String outcome, List<String> keys, WholeFunction function)
      throws IOException;

  /// Checks an answer in which only the last of the keys failed, with the reason if the answer has
  /// one.
  abstract void assertHears(Kind kind, String sentence, List<String> keys, WholeFunction function)
      throws IOException;
}
