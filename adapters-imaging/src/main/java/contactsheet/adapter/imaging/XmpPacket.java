package contactsheet.adapter.imaging;

import contactsheet.domain.ImageText;
import contactsheet.domain.ImageWords;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads title, keywords and rating from an XMP packet [ISO 16684-1]. They are properties of the
/// picture itself, in the descriptions directly below `rdf:RDF`. Nested descriptions of other
/// pictures and people are skipped.
///
/// The JDK's XML reader reads the packet once as a stream. Document types are switched off: XMP has
/// none, and an attacker could use them to read files or to exhaust memory. This class is loaded
/// with the first packet.
final class XmpPacket {
  /// Longer packets are passed over: histories of edits, and pictures in Base64.
  static final int LONGEST = 64 * 1024;

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String BASIC = "http://ns.adobe.com/xap/1.0/";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private static final XMLInputFactory READERS = readers();

  private final XMLStreamReader xml;
  private final List<ImageText> keywords = new ArrayList<>();
  private @Nullable ImageText title;
  private @Nullable Integer rating;

  private XmpPacket(XMLStreamReader xml) {
    this.xml = xml;
  }

  /// Adds the packet's properties. Those before a fault are kept.
  static ImageWords read(byte[] packet, ImageWords words) {
    XmpPacket found = null;
    try {
      found = new XmpPacket(READERS.createXMLStreamReader(new StringReader(text(packet))));
      found.walk();
    } catch (XMLStreamException | RuntimeException _) {
      // A malicious packet may lead to any exception.
    }
    return found == null
        ? words
        : new ImageWords(
            found.title,
            words.description(),
            words.artist(),
            words.copyright(),
            found.keywords,
            found.rating);
  }

  /// Decodes UTF-8, or UTF-16 if every other byte of the first characters is zero. Invalid bytes
  /// are replaced, because the XML reader would stop at one of them.
  private static String text(byte[] packet) {
    var wide = ExifText.wide(packet);
    return new String(packet, wide == null ? StandardCharsets.UTF_8 : wide);
  }

  private static XMLInputFactory readers() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Otherwise the reader prints faults as well as throwing them.
    factory.setXMLReporter((_, _, _, _) -> {});
    return factory;
  }

  /// Looks for `rdf:RDF`, which may be in an `x:xmpmeta`, and reads its descriptions.
  private void walk() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && is(RDF, "RDF")) {
        while (nextChild()) {
          description();
        }
        return;
      }
    }
  }

  /// A property is an attribute of the description or an element in it.
  private void description() throws XMLStreamException {
    var stars = xml.getAttributeValue(BASIC, "Rating");
    if (stars != null) {
      rating(stars);
    }
    var name = xml.getAttributeValue(DUBLIN_CORE, "title");
    if (name != null) {
      title = ImageText.cleanCaption(name);
    }
    while (nextChild()) {
      if (is(DUBLIN_CORE, "title")) {
        title();
      } else if (is(DUBLIN_CORE, "subject")) {
        values((keyword, _) -> keyword(keyword));
      } else if (is(BASIC, "Rating")) {
        values((text, _) -> rating(text));
      } else {
        skip();
      }
    }
  }

  /// Returns the default of a title in several languages, otherwise the first one.
  private void title() throws XMLStreamException {
    title = null;
    values(
        (text, language) -> {
          if (title == null || "x-default".equalsIgnoreCase(language)) {
            title = ImageText.cleanCaption(text);
          }
        });
  }

  private void keyword(String text) {
    var keyword = ImageText.clean(text);
    if (keyword != null && keywords.size() < ImageWords.MOST_KEYWORDS) {
      keywords.add(keyword);
    }
  }

  /// A number of stars; programs write it with decimals too. What is no rating is passed over.
  private void rating(String text) {
    try {
      var stars = new BigDecimal(text.strip());
      if (stars.abs().compareTo(BigDecimal.TEN) < 0) {
        var found = stars.setScale(0, RoundingMode.HALF_UP).intValue();
        rating = new ImageWords(null, null, null, null, List.of(), found).rating();
      }
    } catch (IllegalArgumentException _) {
      // The value is not a number, or out of range.
    }
  }

  /// The text of the element that was begun, or the items of the array in it; reads to its end.
  private void values(Value value) throws XMLStreamException {
    var text = new StringBuilder();
    var items = 0;
    String language = null;
    for (int open = 1; open > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open++;
          text.setLength(0);
          language = is(RDF, "li") ? xml.getAttributeValue(XML, "lang") : null;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (is(RDF, "li") || (open == 1 && items == 0)) {
            items++;
            value.found(text.toString(), language);
          }
          open--;
          text.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
  }

  /// Whether there is another element before the end of the one that is open.
  private boolean nextChild() throws XMLStreamException {
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  private void skip() throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> open++;
        case XMLStreamConstants.END_ELEMENT -> open--;
        default -> {}
      }
    }
  }

  private boolean is(String namespace, String name) {
    return name.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
  }

  /// Told of each value and its language, if it has one.
  private interface Value {
    void found(String text, @Nullable String language);
  }
}
