package contactsheet.architecture.breaking.localserversknownoring.local.s3;

import contactsheet.architecture.breaking.localserversknownoring.domain.Key;

record RingOffender(Key key) {}
