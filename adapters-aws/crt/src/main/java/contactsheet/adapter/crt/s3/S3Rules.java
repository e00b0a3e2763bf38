package contactsheet.adapter.crt.s3;

import contactsheet.adapter.crt.AnswerRules;
import contactsheet.adapter.crt.http.Reply.Answer;
import contactsheet.adapter.crt.http.Signing;

/// How S3 refuses: in XML, or without a body where it answers HEAD.
record S3Rules() implements AnswerRules {
  @Override
  public Signing.Service service() {
    return Signing.Service.S3;
  }

  @Override
  public String errorCode(Answer refusal) {
    return code(refusal);
  }

  static String code(Answer refusal) {
    if (refusal.body().length == 0) {
      return "";
    }
    var code = new StringBuilder();
    try {
      S3Xml.read(
          refusal.body(),
          (name, in) -> {
            if (name.equals("Code")) {
              code.append(in.getElementText());
            } else {
              S3Xml.skip(in);
            }
          });
      return code.toString();
    } catch (IllegalArgumentException _) {
      // Broken off, or of somebody who stands between: what it says is not S3's.
      return "";
    }
  }

  /// An answer of S3's brings nothing along that could be compared.
  @Override
  public boolean isUndamaged(Answer answer) {
    return true;
  }
}
