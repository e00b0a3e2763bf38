@NullMarked
package contactsheet.adapter.protocol.text;

import org.jspecify.annotations.NullMarked;
