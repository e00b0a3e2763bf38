package contactsheet.adapter.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.in.PageQuery;
import contactsheet.contract.jqwik.ObjectArbitraries;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PageTokenProperties {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ \n";

  private static final PageQuery PHOTOS = query("photos", "holiday/");
  private static final ObjectKey CAT = new ObjectKey("holiday/cat.jpg");

  @Property
  void a_token_leads_to_where_it_was_taken(@ForAll("keys") ObjectKey last) {
    assertEquals(PHOTOS.behind(last), PageToken.open(PageToken.of(PHOTOS, last), PHOTOS));
  }

  @Property
  void a_token_goes_into_a_uri_as_it_is(@ForAll("keys") ObjectKey last) {
    assertTrue(PageToken.of(PHOTOS, last).matches("[A-Za-z0-9_-]+"));
  }

  @Property
  void a_token_with_another_character_anywhere_is_refused(
      @ForAll("keys") ObjectKey last, @ForAll int place, @ForAll @IntRange(max = 68) int other) {
    var token = PageToken.of(PHOTOS, last);
    var at = Math.floorMod(place, token.length());
    var tampered = token.substring(0, at) + ALPHABET.charAt(other) + token.substring(at + 1);
    if (!tampered.equals(token)) {
      assertRefused(tampered, PHOTOS);
    }
  }

  @Property
  void a_token_that_is_cut_off_or_added_to_is_refused(
      @ForAll("keys") ObjectKey last, @ForAll int place, @ForAll String more) {
    var token = PageToken.of(PHOTOS, last);
    assertRefused(token.substring(0, Math.floorMod(place, token.length())), PHOTOS);
    if (!more.isEmpty()) {
      assertRefused(token + more, PHOTOS);
    }
  }

  @Property
  void whatever_else_is_no_token(@ForAll String text) {
    assertRefused(text, PHOTOS);
  }

  @Example
  void a_token_of_another_listing_is_refused() {
    var token = PageToken.of(PHOTOS, CAT);
    assertRefused(token, query("photos2", "holiday/"));
    assertRefused(token, query("photos", "holiday/c"));
    assertRefused(token, query("photos", ""));
    assertRefused(PageToken.of(query("photosh", "oliday/"), CAT), PHOTOS);
  }

  @Example
  void a_page_may_be_of_another_length_than_the_one_before() {
    var longer = new PageQuery(PHOTOS.bucket(), PHOTOS.prefix(), null, 500);
    assertEquals(longer.behind(CAT), PageToken.open(PageToken.of(PHOTOS, CAT), longer));
  }

  /// Tokens are used across releases, so a new format has to read this one too.
  @Example
  void a_token_is_the_same_in_every_release() {
    assertEquals("AWoIb30XLRvudOUHvmhvbGlkYXkvY2F0LmpwZw", PageToken.of(PHOTOS, CAT));
  }

  @Provide
  Arbitrary<ObjectKey> keys() {
    return ObjectArbitraries.objectKeys();
  }

  private static void assertRefused(String token, PageQuery query) {
    var refused = assertThrows(IllegalArgumentException.class, () -> PageToken.open(token, query));
    assertTrue(
        String.valueOf(refused.getMessage()).startsWith("the page token is not one of this"),
        refused::toString);
  }

  private static PageQuery query(String bucket, String prefix) {
    return new PageQuery(new BucketName(bucket), prefix, null, 10);
  }
}
