/// The contracts of the adapters on AWS for every carrier, and the servers that they run against.
/// It may touch the ports, the contracts and the AWS SDK.
@NullMarked
package contactsheet.contract.aws;

import org.jspecify.annotations.NullMarked;
