package contactsheet.adapter.crt.s3;

import contactsheet.adapter.crt.AnswerRules;
import contactsheet.adapter.crt.http.Reply.Answer;
import contactsheet.adapter.crt.http.Signing;
import contactsheet.adapter.protocol.s3.S3Requests.ErrorDocument;
import java.util.HashMap;

/// How S3 refuses: in XML, or without a body where it answers HEAD.
record S3Rules() implements AnswerRules {
  @Override
  public Signing.Service service() {
    return Signing.Service.S3;
  }

  @Override
  public String errorCode(Answer refusal) {
    return error(refusal).code();
  }

  static ErrorDocument error(Answer refusal) {
    var texts = new HashMap<String, String>();
    try {
      var in = S3Xml.root(refusal.body());
      if (!in.getLocalName().equals("Error")) {
        return ErrorDocument.NONE;
      }
      S3Xml.readOn(
          in,
          (name, element) -> {
            switch (name) {
              case "Code", "Region" -> texts.put(name, element.getElementText());
              case "Message" -> texts.put(name, S3Xml.text(element));
              default -> S3Xml.skip(element);
            }
          });
    } catch (IllegalArgumentException _) {
      // An empty body, an incomplete one, or one of a proxy is not S3's XML.
      return ErrorDocument.NONE;
    }
    return new ErrorDocument(
        texts.getOrDefault("Code", ""),
        texts.getOrDefault("Message", ""),
        texts.getOrDefault("Region", ""));
  }

  /// An answer of S3's brings nothing along that could be compared.
  @Override
  public boolean isUndamaged(Answer answer) {
    return true;
  }
}
