/// What the adapters for AWS share: how their clients are set up. It knows the AWS SDK and nothing
/// of the rings inside.
@NullMarked
package contactsheet.adapter.aws;

import org.jspecify.annotations.NullMarked;
