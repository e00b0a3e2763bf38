package contactsheet.model;

import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// An event on its way: what handlers receive of it, after S3 encoded the key and the product
/// decoded it.
///
/// @param received what it says to a handler
/// @param owed whether the law counts on it; a repair may get lost
record Event(ObjectChange received, boolean owed) {
  static Event of(ObjectChange change, Deed deed, Product product) {
    var place = change.location();
    var encoded = URLEncoder.encode(place.key().value(), StandardCharsets.UTF_8);
    var received = ObjectLocation.of(place.bucket().value(), product.decoded(encoded));
    return new Event(
        new ObjectChange(received, change.sequencer(), change.eventTime()), deed != Deed.REPAIR);
  }
}
