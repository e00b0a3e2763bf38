package contactsheet.rules.breaking.theinsidetouchesnothingoutside.domain;

import java.util.UUID;

record ChanceOffender() {
  UUID id() {
    return UUID.randomUUID();
  }
}
