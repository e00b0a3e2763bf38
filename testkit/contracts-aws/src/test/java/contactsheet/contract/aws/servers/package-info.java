/// Servers that the contracts of both carriers also run against, where a machine has them:
/// LocalStack in a container, Adobe's S3Mock and dynalite. It may touch the contracts and
/// Testcontainers.
@NullMarked
package contactsheet.contract.aws.servers;

import org.jspecify.annotations.NullMarked;
