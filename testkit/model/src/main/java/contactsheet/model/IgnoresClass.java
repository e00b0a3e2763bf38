package contactsheet.model;

import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.domain.ListedObject;
import contactsheet.seededbug.Flaw;

/// An audit does not compare the storage class, though the listing says it.
final class IgnoresClass implements Flaw {
  @Override
  public ScanPorts scanPorts(ScanPorts ports) {
    return new ScanPorts(
        (bucket, prefix, after, limit) ->
            withoutClass(ports.listing().list(bucket, prefix, after, limit)),
        ports.source(),
        ports.store());
  }

  private static ListingResult withoutClass(ListingResult result) {
    return switch (result) {
      case ListingResult.ObjectPage(var objects, var more) ->
          new ListingResult.ObjectPage(
              objects.stream().map(IgnoresClass::withoutClass).toList(), more);
      case ListingResult.NotListed notListed -> notListed;
    };
  }

  private static ListedObject withoutClass(ListedObject object) {
    return new ListedObject(
        object.key(), object.size(), object.lastModified(), object.etag(), null);
  }
}
