/// The proof on real servers that the table equals the bucket: many threads handle random
/// histories, over connections that fail by chance. It may touch the adapters, the use cases and
/// the local servers.
@NullMarked
package contactsheet.adapter.aws.proof;

import org.jspecify.annotations.NullMarked;
