package contactsheet.adapter.protocol.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EncodedWordsTest {
  @ParameterizedTest
  @CsvSource({
    "=?UTF-8?B?Wm/Dqw==?=, Zoë",
    "=?utf-8?b?Wm/Dqw==?=, Zoë",
    "=?UTF-8?Q?Zo=C3=AB_=F0=9F=8E=9E?=, Zoë 🎞",
    "=?utf-8?q?Zo=c3=ab?=, Zoë",
    "=?ISO-8859-1?Q?Zo=EB?=, Zoë",
    "=?UTF-8*en?Q?Zo=C3=AB?=, Zoë",
    "by =?UTF-8?Q?Zo=C3=AB?= in =?UTF-8?Q?K=C3=B6ln?=, by Zoë in Köln",
    "=?UTF-8?Q?Zo=C3?= =?UTF-8?Q?=AB?=, Zoë",
    "=?UTF-8?Q?Zo=C3=AB?=  =?ISO-8859-1?Q?_=EB?=, Zoë ë",
    "=?UTF-8?Q?a$1\\b?=, a$1\\b",
    "=?UTF-8?B??=, ''",
  })
  void words_are_read(String sent, String text) {
    assertEquals(text, EncodedWords.decoded(sent));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "=?",
        "a =? b ?= c",
        "=?UTF-8?X?abc?=",
        "=?UTF-8?B?not base 64?=",
        "=?UTF-8?B?!?=",
        "=?UTF-8?Q?a=?=",
        "=?UTF-8?Q?a=G1?=",
        "=?UTF-8?Q?a=C3?=",
        "=?KLINGON?Q?a?=",
        "=?US-ASCII?Q?=C3?=",
      })
  void what_cannot_be_decoded_stays(String text) {
    assertEquals(text, EncodedWords.decoded(text));
  }
}
