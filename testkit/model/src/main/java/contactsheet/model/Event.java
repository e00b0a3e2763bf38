package contactsheet.model;

import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// An event, as handlers receive it after S3 encoded the key and the product decoded it.
///
/// @param received the change that a handler gets
/// @param owed whether the law requires its handling; a repair may get lost
record Event(ObjectChange received, boolean owed) {
  static Event of(ObjectChange change, Deed deed, Product product) {
    var place = change.location();
    var encoded = URLEncoder.encode(place.key().value(), StandardCharsets.UTF_8);
    var received = ObjectLocation.of(place.bucket().value(), product.decoded(encoded));
    return new Event(
        new ObjectChange(received, change.sequencer(), change.eventTime()), deed != Deed.REPAIR);
  }
}
