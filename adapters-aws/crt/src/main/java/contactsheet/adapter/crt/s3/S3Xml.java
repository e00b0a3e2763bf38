package contactsheet.adapter.crt.s3;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads S3's XML as a stream. Document types are switched off: S3 sends none, and an attacker
/// could use them to read files or to exhaust memory.
final class S3Xml {
  private static final XMLInputFactory XML = factory();

  private S3Xml() {}

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /// A reader at the start of a document's root.
  ///
  /// @throws IllegalArgumentException if the document does not begin as XML
  static XMLStreamReader root(byte[] document) {
    if (document.length == 0) {
      throw new IllegalArgumentException("it is empty");
    }
    return whole(
        () -> {
          var in = XML.createXMLStreamReader(new ByteArrayInputStream(document));
          in.nextTag();
          return in;
        });
  }

  /// Reads the elements directly below the root. The reader is at the root's start.
  ///
  /// @param element the callback that receives the name of each element, with the reader at the
  ///     element's start; it has to read to the element's end
  /// @throws IllegalArgumentException if the document is not whole XML
  static void readOn(XMLStreamReader in, ElementReader element) {
    var _ =
        whole(
            () -> {
              while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
                element.read(in.getLocalName(), in);
              }
              return in;
            });
  }

  private interface Step {
    XMLStreamReader take() throws XMLStreamException;
  }

  /// The JDK's parser throws other exceptions than its own at some documents, such as those with a
  /// document type that is cut off.
  private static XMLStreamReader whole(Step step) {
    try {
      return step.take();
    } catch (XMLStreamException | RuntimeException e) {
      throw new IllegalArgumentException("not XML: " + e.getMessage(), e);
    }
  }

  /// Skips an element with all its content.
  static void skip(XMLStreamReader in) throws XMLStreamException {
    var _ = text(in);
  }

  /// The text of an element, with that of the elements in it.
  static String text(XMLStreamReader in) throws XMLStreamException {
    var text = new StringBuilder();
    for (int open = 1; open > 0; ) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> open++;
        case XMLStreamConstants.END_ELEMENT -> open--;
        case XMLStreamConstants.CHARACTERS -> text.append(in.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  /// Reads one element to its end.
  interface ElementReader {
    void read(String name, XMLStreamReader in) throws XMLStreamException;
  }
}
