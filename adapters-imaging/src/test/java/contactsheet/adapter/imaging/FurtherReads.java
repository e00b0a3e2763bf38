package contactsheet.adapter.imaging;

import contactsheet.contract.WatchedContent;
import java.util.Map;
import java.util.Set;

/// How much of a file is read beside its head.
///
/// @param requests how often
/// @param bytes how much altogether
record FurtherReads(int requests, long bytes) {
  static final FurtherReads NONE = new FurtherReads(0, 0);

  private static final Map<String, FurtherReads> OF_THE_CORPUS = Map.of();

  static FurtherReads of(String name) {
    return OF_THE_CORPUS.getOrDefault(name, NONE);
  }

  static FurtherReads of(WatchedContent content) {
    return new FurtherReads(content.reads().size(), content.bytesRead());
  }

  static Set<String> files() {
    return OF_THE_CORPUS.keySet();
  }
}
