package contactsheet.adapter.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.contract.jqwik.TimeArbitraries;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.RowFilter;
import contactsheet.domain.TimeOrder;
import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;

class TimeTokenProperties {
  @Property(tries = 300)
  void a_token_leads_to_where_it_was_taken_and_goes_into_a_uri_as_it_is(
      @ForAll("questions") TimeQuestion question, @ForAll("places") TimePlace place) {
    var query = query(question);
    var token = TimeToken.of(query, place);
    assertEquals(query.behind(place), TimeToken.open(token, query));
    assertTrue(token.matches("[A-Za-z0-9_-]+"));
  }

  @Property(tries = 300)
  void a_token_of_another_listing_is_refused(
      @ForAll("questions") TimeQuestion one,
      @ForAll("questions") TimeQuestion other,
      @ForAll("places") TimePlace place) {
    if (!one.equals(other)) {
      var token = TimeToken.of(query(one), place);
      assertThrows(IllegalArgumentException.class, () -> TimeToken.open(token, query(other)));
    }
  }

  @Example
  void a_token_of_another_listing_is_refused_in_words_that_are_about_the_one_that_was_asked_for() {
    var keys = new PageQuery(new BucketName("photos"), "", null, 7);
    var times =
        new TimeQuery(keys.bucket(), TimeOrder.TAKEN, null, null, false, RowFilter.NONE, null, 7);
    var ofKeys = PageToken.of(keys, new ObjectKey("a"));
    var ofTimes = TimeToken.of(times, new TimePlace(TimeOrder.EARLIEST, null));
    assertEquals(
        "the page token is not one of this listing: take it just as it was given, with the same"
            + " bucket and prefix, or begin at the first page",
        refused(() -> PageToken.open(ofTimes, keys)));
    assertEquals(
        "the page token is not one of this listing: take it just as it was given, with the same"
            + " bucket, order, direction, range of time and filter, or begin at the first page",
        refused(() -> TimeToken.open(ofKeys, times)));
  }

  private static @Nullable String refused(Executable opening) {
    return assertThrows(IllegalArgumentException.class, opening).getMessage();
  }

  @Property(tries = 300)
  void a_token_that_is_cut_off_is_refused(
      @ForAll("questions") TimeQuestion question, @ForAll("places") TimePlace place) {
    var query = query(question);
    var token = TimeToken.of(query, place);
    for (var end : new int[] {0, 1, 20, token.length() - 1}) {
      assertThrows(
          IllegalArgumentException.class, () -> TimeToken.open(token.substring(0, end), query));
    }
  }

  @Property(tries = 300)
  void parameters_that_were_written_are_read_as_the_same_listing(
      @ForAll("questions") TimeQuestion question) {
    var query = query(question);
    var asked =
        QueryRequest.of(
                "GET", "/objects/" + question.bucket(), TimeParameters.text(query) + "&limit=7", "")
            .question();
    assertEquals(new Question.OneTimedPage(query), asked);
  }

  @Provide
  Arbitrary<TimeQuestion> questions() {
    return TimeArbitraries.questions();
  }

  @Provide
  Arbitrary<TimePlace> places() {
    return TimeArbitraries.places();
  }

  private static TimeQuery query(TimeQuestion question) {
    return new TimeQuery(
        question.bucket(),
        question.order(),
        question.from(),
        question.to(),
        question.newestFirst(),
        question.filter(),
        null,
        7);
  }
}
