package contactsheet.adapter.events;

import contactsheet.adapter.events.Answer.FailedRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// The answer to a source that invokes the function itself: it has only success and failure, for
/// the event as a whole.
final class DirectAnswer {
  /// The body that the original function answered, quotes included, because a caller may compare
  /// it.
  private static final String BODY = "\"Metadata stored successfully!\"";

  private static final List<String> COUNTED =
      List.of("recorded", "removed", "superseded", "duplicate", "skipped");

  private DirectAnswer() {}

  static Answer to(List<HandledRecord> handled) {
    var failed = handled.stream().flatMap(DirectAnswer::failed).toList();
    return failed.isEmpty()
        ? new Answer.Reply(success(handled))
        : new Answer.Rejection(failed, handled.size());
  }

  private static Stream<FailedRecord> failed(HandledRecord handled) {
    var failure = handled.failure();
    return failure == null ? Stream.empty() : Stream.of(new FailedRecord(handled.label(), failure));
  }

  /// `{"statusCode":200,"body":…,"outcomes":{…}}`, with every kind of outcome, so that its reader
  /// need not care which ones there were.
  private static String success(List<HandledRecord> handled) {
    return JsonText.of(
        out -> {
          out.name("statusCode").value(200);
          out.name("body").value(BODY);
          out.name("outcomes").beginObject();
          for (var count : counts(handled).entrySet()) {
            out.name(count.getKey()).value(count.getValue());
          }
          out.endObject();
        });
  }

  private static SequencedMap<String, Integer> counts(List<HandledRecord> handled) {
    var counts = new LinkedHashMap<String, Integer>();
    COUNTED.forEach(name -> counts.put(name, 0));
    handled.forEach(each -> counts.merge(each.result(), 1, Integer::sum));
    return counts;
  }
}
