/// The servers that the adapters' tests talk to, all of them on this machine, and the clients'
/// settings under test.
@NullMarked
package contactsheet.adapter.aws;

import org.jspecify.annotations.NullMarked;
