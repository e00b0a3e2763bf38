/// How the adapters show text that a server, or the environment, gave them.
@NullMarked
package contactsheet.adapter.protocol.text;

import org.jspecify.annotations.NullMarked;
