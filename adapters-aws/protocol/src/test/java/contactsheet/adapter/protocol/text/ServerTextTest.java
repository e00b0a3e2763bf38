package contactsheet.adapter.protocol.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.adapter.protocol.s3.S3Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A server's text is cut to one line without secrets before it is logged.
final class ServerTextTest {
  private static final String TOKEN = "IQoJb3JpZ2luX2VjE" + "Zq0x/".repeat(60) + "==";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://user:hunter2@127.0.0.1/x is refused | http://[left out]@127.0.0.1/x is refused",
        "http://user:hun@ter2@127.0.0.1/x is refused | http://[left out]@127.0.0.1/x is refused",
        "Authorization: Bearer hunter2 was refused | Authorization: [left out] was refused",
        "password=hunter2&x=1 | password=[left out]&x=1",
        "X-Amz-Signature=0123abcd&X-Amz-Date=1 | X-Amz-Signature=[left out]&X-Amz-Date=1",
        "the key wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY is wrong | the key [left out] is wrong",
        "User: arn:aws:sts::123456789012:assumed-role/r is not authorized to perform:"
            + " dynamodb:PutItem | User: arn:aws:sts::123456789012:assumed-role/r is not authorized"
            + " to perform: dynamodb:PutItem",
      })
  void secrets_are_left_out_and_nothing_else_is(String said, String shown) {
    assertEquals(shown, ServerText.shown(said));
  }

  @Test
  void an_echoed_request_is_left_out() {
    var said =
        "The request signature we calculated does not match the signature you provided."
            + "\n\nThe Canonical String for this request should have been\n'POST\n/\n\n"
            + "x-amz-security-token:"
            + TOKEN
            + "\n'";
    assertEquals(
        "The request signature we calculated does not match the signature you provided. [left out]",
        ServerText.shown(said));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[2J", "\r\n", "\u0085", "\u009b31m", "\u202e", "\u2028", "\u007f"})
  void one_line_stays_one_line(String attack) {
    var shown = ServerText.shown("before" + attack + "after");
    assertTrue(shown.startsWith("before "), shown);
    assertTrue(shown.chars().noneMatch(c -> c < ' ' || c == 0x7f || c > 0x7f), shown);
  }

  @Test
  void a_long_text_is_cut() {
    assertEquals(501, ServerText.shown("no ".repeat(100_000)).length());
    assertTrue(ServerText.shown("🐈 ".repeat(10_000)).codePoints().allMatch(Character::isDefined));
  }

  @Test
  void every_answer_is_cleaned_whoever_carried_it() {
    var said = "token=" + TOKEN + "\u001b[2J";
    for (var answer :
        new Object[] {
          new TableRequests.Refused(400, said, said),
          new TableRequests.Unanswered(said),
          new S3Requests.ErrorDocument(said, said, ""),
          new S3Requests.Unanswered(said)
        }) {
      assertFalse(answer.toString().contains(TOKEN), answer::toString);
      assertFalse(answer.toString().contains("\u001b"), answer::toString);
    }
  }
}
