/// What is asked of S3 and what its answers mean, whoever carries them: shared by the adapters that
/// do. It may touch the domain and the ports, and no technology.
@NullMarked
package contactsheet.adapter.protocol.s3;

import org.jspecify.annotations.NullMarked;
