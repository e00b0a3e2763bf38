/// The test kit of the adapters on AWS: the servers they are held against, and what each of them
/// does, whatever carries its requests. It may touch the ports, the contracts and the AWS SDK.
@NullMarked
package contactsheet.contract.aws;

import org.jspecify.annotations.NullMarked;
