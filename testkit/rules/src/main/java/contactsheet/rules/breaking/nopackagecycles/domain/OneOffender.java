package contactsheet.rules.breaking.nopackagecycles.domain;

import contactsheet.rules.breaking.nopackagecycles.application.OtherOffender;

public record OneOffender(OtherOffender other) {}
