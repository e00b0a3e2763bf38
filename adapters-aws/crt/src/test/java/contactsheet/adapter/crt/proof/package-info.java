/// The proof on real servers that the table equals the bucket, on the native runtime.
@NullMarked
package contactsheet.adapter.crt.proof;

import org.jspecify.annotations.NullMarked;
