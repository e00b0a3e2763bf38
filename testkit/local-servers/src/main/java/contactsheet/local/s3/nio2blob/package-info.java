/// Outside the rings: the objects of the local S3 in memory. S3Proxy recognises a store's abilities
/// by the name of its package, which has to end in `nio2blob`.
@NullMarked
package contactsheet.local.s3.nio2blob;

import org.jspecify.annotations.NullMarked;
