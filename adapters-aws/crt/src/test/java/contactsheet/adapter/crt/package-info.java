/// The common parts of the two adapters: settings, credentials and retries.
@NullMarked
package contactsheet.adapter.crt;

import org.jspecify.annotations.NullMarked;
