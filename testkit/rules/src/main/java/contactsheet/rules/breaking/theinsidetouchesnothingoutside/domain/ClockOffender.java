package contactsheet.rules.breaking.theinsidetouchesnothingoutside.domain;

import java.time.Instant;

record ClockOffender() {
  Instant at() {
    return Instant.now();
  }
}
