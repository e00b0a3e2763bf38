/// The proof on real servers that the table equals the bucket: many threads handle random histories
/// over connections that fail at random. It may touch the use cases, the ports and the local
/// servers.
@NullMarked
package contactsheet.contract.aws.proof;

import org.jspecify.annotations.NullMarked;
