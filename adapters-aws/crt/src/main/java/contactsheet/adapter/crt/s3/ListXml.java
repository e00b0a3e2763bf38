package contactsheet.adapter.crt.s3;

import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.adapter.protocol.s3.S3Requests.ListAnswer;
import contactsheet.adapter.protocol.s3.S3Requests.ListItem;
import contactsheet.adapter.protocol.s3.S3Requests.Listed;
import contactsheet.adapter.protocol.s3.S3Requests.NoList;
import contactsheet.adapter.protocol.s3.S3Requests.Unanswered;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The answer to ListObjectsV2 [S3 API Reference].
final class ListXml {
  private ListXml() {}

  /// Returns the list in the answer, or why it is not a list.
  static ListAnswer read(byte[] answer) {
    try {
      var in = S3Xml.root(answer);
      return in.getLocalName().equals(S3Requests.LIST_ROOT)
          ? list(in)
          : new NoList("its root element is " + in.getLocalName());
    } catch (IllegalArgumentException e) {
      return new NoList(String.valueOf(e.getMessage()));
    }
  }

  /// A document that begins as a list may have been cut off.
  private static ListAnswer list(XMLStreamReader in) {
    try {
      return whole(in);
    } catch (IllegalArgumentException e) {
      return new Unanswered("the list cannot be read (" + e.getMessage() + ")");
    }
  }

  private static Listed whole(XMLStreamReader in) {
    var contents = new ArrayList<Map<String, String>>();
    var about = new HashMap<String, String>();
    S3Xml.readOn(
        in,
        (name, element) -> {
          switch (name) {
            case "Contents" -> contents.add(texts(element));
            case "Name", "IsTruncated", "NextContinuationToken", "EncodingType" ->
                about.put(name, element.getElementText());
            default -> S3Xml.skip(element);
          }
        });
    var encoded = "url".equals(about.get("EncodingType"));
    return new Listed(
        about.get("Name"),
        about.get("IsTruncated"),
        about.get("NextContinuationToken"),
        contents.stream().map(texts -> item(texts, encoded)).toList());
  }

  /// Returns the texts directly below an element, by their names; the reader is at the element's
  /// start.
  private static Map<String, String> texts(XMLStreamReader in) throws XMLStreamException {
    var texts = new HashMap<String, String>();
    while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
      switch (in.getLocalName()) {
        case "Key", "Size", "LastModified", "ETag", "StorageClass" ->
            texts.put(in.getLocalName(), in.getElementText());
        default -> S3Xml.skip(in);
      }
    }
    return texts;
  }

  private static ListItem item(Map<String, String> texts, boolean encoded) {
    var key = texts.get("Key");
    var size = texts.get("Size");
    return new ListItem(
        key == null || !encoded ? key : URLDecoder.decode(key, StandardCharsets.UTF_8),
        size == null ? null : Long.valueOf(size),
        time(texts.get("LastModified")),
        texts.get("ETag"),
        texts.get("StorageClass"));
  }

  private static @Nullable Instant time(@Nullable String text) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a time: " + text, e);
    }
  }
}
