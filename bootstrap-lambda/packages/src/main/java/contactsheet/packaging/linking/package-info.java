/// Build tool, no ring: rewrites class files so that a cold start has less to link.
@NullMarked
package contactsheet.packaging.linking;

import org.jspecify.annotations.NullMarked;
