package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.domain.ObjectSelection;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the page needs of the pipeline that it shows.
///
/// @param s3 where the local S3 is to be reached
/// @param buckets those that there are now
/// @param listing all that is in a bucket, by its key
/// @param selection which objects the table is about
/// @param reconcile audits and repairs
public record Surroundings(
    URI s3,
    Supplier<Set<String>> buckets,
    Function<String, Map<String, Looks>> listing,
    ObjectSelection selection,
    ReconcileBucket reconcile) {}
