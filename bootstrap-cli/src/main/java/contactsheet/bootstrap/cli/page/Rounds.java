package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.in.FindAuditStatus;
import contactsheet.application.port.in.RunAuditRounds;
import org.jspecify.annotations.Nullable;

/// The rounds of audits over the buckets of the page.
///
/// @param find reads what is known of them
/// @param run runs them, where the table is in memory; elsewhere the deployed function does
public record Rounds(FindAuditStatus find, @Nullable RunAuditRounds run) {}
