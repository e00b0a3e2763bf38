/// What the two adapters share: settings, credentials, and how often a service is asked.
@NullMarked
package contactsheet.adapter.crt;

import org.jspecify.annotations.NullMarked;
