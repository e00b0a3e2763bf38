/// The driven adapter for S3: it observes objects with the AWS SDK. Of this program it may touch
/// the domain, the ports that it implements, the protocol that it carries, and the client
/// settings beside it.
@NullMarked
package contactsheet.adapter.aws.s3;

import org.jspecify.annotations.NullMarked;
