package contactsheet.rules.breaking.theinsidetouchesnothingoutside.application;

import org.jspecify.annotations.Nullable;

record EnvironmentOffender() {
  @Nullable String table() {
    return System.getenv("TABLE");
  }
}
