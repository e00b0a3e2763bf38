package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.in.FindAuditStatus;
import contactsheet.application.port.in.RunAuditRounds;
import org.jspecify.annotations.Nullable;

/// The rounds of audits over the buckets of the page.
///
/// @param find the use case that reads what is known of the rounds
/// @param run the use case that runs the rounds, where the table is in memory; elsewhere there is
///     none, because the deployed function runs them
public record Rounds(FindAuditStatus find, @Nullable RunAuditRounds run) {}
