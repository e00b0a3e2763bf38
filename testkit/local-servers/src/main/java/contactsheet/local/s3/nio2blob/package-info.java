/// Outside the rings: the objects of the local S3 in memory. S3Proxy tells by the name of a store's
/// package what the store can do: it has to end in `nio2blob`.
@NullMarked
package contactsheet.local.s3.nio2blob;

import org.jspecify.annotations.NullMarked;
