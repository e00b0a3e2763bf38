/// What the two adapters on AWS's native runtime share: the environment's settings, credentials,
/// and how a service is asked until it answers. It knows nothing of the rings inside.
@NullMarked
package contactsheet.adapter.crt;

import org.jspecify.annotations.NullMarked;
