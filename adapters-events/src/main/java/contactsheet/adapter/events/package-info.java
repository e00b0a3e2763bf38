/// The driving adapter for events. It reads every shape in which S3's events arrive into the
/// domain's changes, and writes the answer that each source expects. It depends on the inner rings,
/// a JSON tokenizer, and AWS's types of answers, but not on the AWS SDK or Lambda's runtime.
@NullMarked
package contactsheet.adapter.events;

import org.jspecify.annotations.NullMarked;
