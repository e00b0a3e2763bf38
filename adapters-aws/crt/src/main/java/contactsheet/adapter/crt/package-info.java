/// What the carriers on AWS's native runtime share: the environment's settings, credentials, and
/// the client that repeats a request until there is an answer that counts. It knows nothing of the
/// rings inside.
@NullMarked
package contactsheet.adapter.crt;

import org.jspecify.annotations.NullMarked;
