/// A model of audits in rounds: steps that are killed, overtaken and called at once, beside a
/// bucket that changes and whose events get lost. The product's own code runs in it, and the model
/// knows at each moment what is verified in truth.
@NullMarked
package contactsheet.application.rounds;

import org.jspecify.annotations.NullMarked;
