/// The driving adapter for events. It reads every shape in which S3's events arrive into the
/// domain's changes, and writes the answer that each source expects. It knows the inner rings, a
/// JSON tokenizer, and of AWS's own types only those of answers; neither the AWS SDK nor Lambda's
/// runtime.
@NullMarked
package contactsheet.adapter.events;

import org.jspecify.annotations.NullMarked;
