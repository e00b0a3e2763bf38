/// The driving edge: the shapes in which S3's events arrive, read into the domain's changes, and
/// the answer that each source expects. It knows the inner rings and a JSON tokenizer; neither the
/// AWS SDK nor Lambda's runtime.
@NullMarked
package contactsheet.adapter.events;

import org.jspecify.annotations.NullMarked;
