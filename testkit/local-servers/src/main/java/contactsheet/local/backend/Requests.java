package contactsheet.local.backend;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The requests of a function to S3 and DynamoDB. A figure counts only if they are right: for each
/// key one observation and one row that agrees with S3's answer, all signed.
public final class Requests {
  private static final Signature SIGNATURE = new Signature(Credentials.OF_THE_FUNCTION);

  private final List<ReceivedRequest> received;

  Requests(List<ReceivedRequest> received) {
    this.received = received;
  }

  /// How many there were.
  public int size() {
    return received.size();
  }

  /// The time from the first of them to the last.
  public Duration span() {
    var times = received.stream().map(ReceivedRequest::time).sorted().toList();
    return times.isEmpty() ? Duration.ZERO : Duration.between(times.getFirst(), times.getLast());
  }

  /// Returns their faults; nothing if the function did its work.
  ///
  /// @param keys the keys of the objects in its events
  /// @param mayTryAgain whether a request may come more than once
  public List<String> problems(List<String> keys, boolean mayTryAgain) {
    var problems = new ArrayList<String>();
    received.forEach(
        request ->
            SIGNATURE
                .problemOf(request)
                .ifPresent(problem -> problems.add(line(request) + problem)));
    var observed = observed().toList();
    var written = rows().stream().map(WrittenRow::filename).toList();
    compare("observation", keys, mayTryAgain ? distinct(observed) : observed, problems);
    compare("row", keys, mayTryAgain ? distinct(written) : written, problems);
    rows().forEach(row -> row.problem().ifPresent(problems::add));
    var others = received.size() - observed.size() - written.size();
    if (others > 0) {
      problems.add(others + " requests that neither observe an object nor write a row");
    }
    return problems;
  }

  /// The mean size of the rows, as DynamoDB counts it.
  public double rowBytes() {
    return rows().stream().mapToInt(WrittenRow::bytes).average().orElse(0);
  }

  private Stream<String> observed() {
    return received.stream()
        .filter(request -> request.service().equals("s3"))
        .map(S3Server::observedKey)
        .flatMap(Optional::stream);
  }

  private List<WrittenRow> rows() {
    return received.stream().filter(DynamoDbServer::isPut).map(WrittenRow::of).toList();
  }

  private static void compare(
      String what, List<String> expected, List<String> seen, List<String> problems) {
    var wanted = counts(expected);
    var found = counts(seen);
    var wrong =
        Stream.concat(wanted.keySet().stream(), found.keySet().stream())
            .distinct()
            .filter(key -> !Objects.equals(wanted.get(key), found.get(key)))
            .limit(5)
            .map(
                key ->
                    key
                        + ": "
                        + found.getOrDefault(key, 0L)
                        + " of "
                        + wanted.getOrDefault(key, 0L))
            .collect(joining(", "));
    if (!wrong.isEmpty()) {
      problems.add("wrong number of " + what + "s: " + wrong);
    }
  }

  private static List<String> distinct(List<String> keys) {
    return keys.stream().distinct().toList();
  }

  private static Map<String, Long> counts(List<String> keys) {
    return keys.stream().collect(groupingBy(Function.identity(), counting()));
  }

  private static String line(ReceivedRequest request) {
    return request.service() + " " + request.method() + " " + request.rawPath() + ": ";
  }
}
