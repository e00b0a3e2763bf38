package contactsheet.bootstrap.cli;

import contactsheet.adapter.http.PercentEncoding;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/// A client of the local S3 with plain requests without signatures, like those of `curl`. It shares
/// no code with the product, so it can check the product.
final class PlainS3 implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI endpoint;

  /// A client of the server that is to be reached at `endpoint`.
  PlainS3(URI endpoint) {
    this.endpoint = endpoint;
  }

  /// An object as S3 lists it.
  ///
  /// @param size the size in bytes
  /// @param eTag the ETag without quotes; empty for a file that was copied into the folder
  record Listed(String key, long size, String eTag) {}

  /// Uploads an object, or overwrites it.
  void put(String bucket, String key, String contentType, byte[] content) {
    send(
        HttpRequest.newBuilder(uri(bucket, key))
            .header("Content-Type", contentType)
            .PUT(BodyPublishers.ofByteArray(content)));
  }

  /// Deletes an object.
  void delete(String bucket, String key) {
    send(HttpRequest.newBuilder(uri(bucket, key)).DELETE());
  }

  /// Everything in a bucket [S3 API Reference, ListObjectsV2].
  List<Listed> list(String bucket) {
    var listed = new ArrayList<Listed>();
    var query = "?list-type=2&encoding-type=url";
    for (var more = query; !more.isEmpty(); ) {
      var page = send(HttpRequest.newBuilder(URI.create(endpoint + "/" + bucket + more)).GET());
      var token = readPage(page, listed);
      more = token.isEmpty() ? "" : query + "&continuation-token=" + PercentEncoding.encode(token);
    }
    return listed;
  }

  private URI uri(String bucket, String key) {
    return URI.create(endpoint + "/" + bucket + "/" + PercentEncoding.encode(key));
  }

  @Override
  public void close() {
    client.close();
  }

  private String send(HttpRequest.Builder request) {
    try {
      var answer = client.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new IllegalStateException("the local S3 refused " + answer + ": " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new IllegalStateException("the local S3 did not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the local S3", e);
    }
  }

  /// Adds the page's objects to `listed`.
  ///
  /// @return the token of the next page, empty after the last one
  private static String readPage(String xml, List<Listed> listed) {
    var fields = new ListingFields();
    try {
      var reader = xmlReaders().createXMLStreamReader(new StringReader(xml));
      while (reader.hasNext()) {
        reader.next();
        if (reader.isStartElement()) {
          fields.begin(reader.getLocalName());
        } else if (reader.isCharacters()) {
          fields.append(reader.getText());
        } else if (reader.isEndElement() && reader.getLocalName().equals("Contents")) {
          listed.add(fields.object());
        }
      }
      return fields.text("NextContinuationToken");
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the local S3 sent no listing: " + e.getMessage(), e);
    }
  }

  private static XMLInputFactory xmlReaders() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory;
  }
}
