package contactsheet.adapter.http;

import contactsheet.application.port.in.PageQuery;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import java.util.Set;
import java.util.TreeSet;

/// The parameters of a page of a bucket's objects, by key or by time.
final class PageParameters {
  private static final int DEFAULT_LIMIT = 100;
  private static final Set<String> KNOWN = known();

  private PageParameters() {}

  private static Set<String> known() {
    var names = new TreeSet<>(TimeParameters.OWN);
    names.addAll(Set.of("prefix", "limit", "next", "order"));
    return Set.copyOf(names);
  }

  /// The question that a query asks.
  ///
  /// @param query the part behind the question mark, percent-encoded
  /// @throws IllegalArgumentException if it cannot be meant
  static Question question(BucketName bucket, String query) {
    var parameters = QueryParameters.read(query, KNOWN);
    var limit = parameters.number("limit", DEFAULT_LIMIT);
    return Set.of("", "name").contains(parameters.text("order"))
        ? byKey(bucket, parameters, limit)
        : byTime(bucket, parameters, limit);
  }

  private static Question byKey(BucketName bucket, QueryParameters parameters, int limit) {
    refuse(parameters, TimeParameters.OWN, "order=taken and order=uploaded");
    var first = new PageQuery(bucket, prefix(parameters.text("prefix")), null, limit);
    var next = parameters.text("next");
    return new Question.OnePage(next.isEmpty() ? first : PageToken.open(next, first));
  }

  private static Question byTime(BucketName bucket, QueryParameters parameters, int limit) {
    refuse(parameters, Set.of("prefix"), "order=name");
    var first = TimeParameters.read(bucket, parameters, limit);
    var next = parameters.text("next");
    return new Question.OneTimedPage(next.isEmpty() ? first : TimeToken.open(next, first));
  }

  private static void refuse(QueryParameters parameters, Set<String> names, String order) {
    for (var name : new TreeSet<>(names)) {
      if (!parameters.text(name).isEmpty()) {
        throw new IllegalArgumentException("the parameter " + name + " is for " + order);
      }
    }
  }

  /// A prefix is the beginning of a key, so it is no longer than a key.
  private static String prefix(String text) {
    return text.isEmpty() ? text : new ObjectKey(text).value();
  }
}
