/// The driven adapter for S3 on AWS's native runtime. Of this program it may touch the domain, the
/// ports that it implements, what S3's answers mean, and the client beside it.
@NullMarked
package contactsheet.adapter.crt.s3;

import org.jspecify.annotations.NullMarked;
