package contactsheet.rules.breaking.theinsidetouchesnothingoutside.application;

import java.time.InstantSource;

record SystemClockOffender() {
  InstantSource clock() {
    return InstantSource.system();
  }
}
