package contactsheet.adapter.crt.s3;

import contactsheet.adapter.protocol.s3.S3Requests.ListItem;
import contactsheet.adapter.protocol.s3.S3Requests.Listed;
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

  /// @throws IllegalArgumentException if it is no such answer
  static Listed read(byte[] answer) {
    var contents = new ArrayList<Map<String, String>>();
    var about = new HashMap<String, String>();
    S3Xml.read(
        answer,
        (name, in) -> {
          switch (name) {
            case "Contents" -> contents.add(texts(in));
            case "IsTruncated", "NextContinuationToken", "EncodingType" ->
                about.put(name, in.getElementText());
            default -> S3Xml.skip(in);
          }
        });
    var encoded = "url".equals(about.get("EncodingType"));
    return new Listed(
        contents.stream().map(texts -> item(texts, encoded)).toList(), continuation(about));
  }

  /// The texts directly below an element, by their names; the reader stands at its start.
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

  private static @Nullable String continuation(Map<String, String> about) {
    if (!"true".equals(about.get("IsTruncated"))) {
      return null;
    }
    var token = about.get("NextContinuationToken");
    if (token == null) {
      throw new IllegalArgumentException("it does not say how to go on");
    }
    return token;
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
