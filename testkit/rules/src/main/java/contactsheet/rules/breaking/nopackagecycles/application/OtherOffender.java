package contactsheet.rules.breaking.nopackagecycles.application;

import contactsheet.rules.breaking.nopackagecycles.domain.OneOffender;

public record OtherOffender(OneOffender one) {}
