package contactsheet.specification.history;

import contactsheet.domain.ObjectLocation;
import contactsheet.seededbug.Flaw;
import java.time.InstantSource;
import java.util.List;

/// The S3 and the table of histories.
public interface World {
  /// Uploads a content of so many bytes.
  void put(ObjectLocation object, int bytes);

  /// Removes the object, if it is there.
  void delete(ObjectLocation object);

  /// The ports to both, of each of which some handlers make use.
  List<Flaw.Ports> carriers();

  /// The clock of the handlers.
  InstantSource clock();
}
