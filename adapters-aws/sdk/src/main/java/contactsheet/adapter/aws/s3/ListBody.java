package contactsheet.adapter.aws.s3;

import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.adapter.protocol.s3.S3Requests.ListAnswer;
import contactsheet.adapter.protocol.s3.S3Requests.NoList;
import contactsheet.adapter.protocol.s3.S3Requests.Unanswered;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The parts of a list that the SDK's client does not check: it takes every document for a list,
/// and any text for "no" where the list says whether there is more.
///
/// @param fault the answer that says why it is not a list, or none
/// @param truncated the list's text for whether there is more; none if it is missing
record ListBody(@Nullable ListAnswer fault, @Nullable String truncated) {
  private static final XMLInputFactory XML = factory();

  /// Document types are switched off: S3 sends none.
  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static ListBody of(byte[] document) {
    if (document.length == 0) {
      return new ListBody(new NoList("it is empty"), null);
    }
    try {
      var in = XML.createXMLStreamReader(new ByteArrayInputStream(document));
      in.nextTag();
      return in.getLocalName().equals(S3Requests.LIST_ROOT)
          ? ofList(in)
          : new ListBody(new NoList("its root element is " + in.getLocalName()), null);
    } catch (XMLStreamException | RuntimeException e) {
      // The JDK's parser throws other exceptions than its own at some malformed documents.
      return new ListBody(new NoList("not XML: " + e.getMessage()), null);
    }
  }

  /// A document that begins as a list may have been cut off.
  private static ListBody ofList(XMLStreamReader in) {
    try {
      @Nullable String truncated = null;
      while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
        if (in.getLocalName().equals("IsTruncated")) {
          truncated = in.getElementText();
        } else {
          skip(in);
        }
      }
      return new ListBody(null, truncated);
    } catch (XMLStreamException | RuntimeException e) {
      return new ListBody(
          new Unanswered("the list cannot be read (not XML: " + e.getMessage() + ")"), null);
    }
  }

  private static void skip(XMLStreamReader in) throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> open++;
        case XMLStreamConstants.END_ELEMENT -> open--;
        default -> {}
      }
    }
  }
}
