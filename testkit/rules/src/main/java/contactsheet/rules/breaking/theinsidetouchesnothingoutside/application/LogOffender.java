package contactsheet.rules.breaking.theinsidetouchesnothingoutside.application;

record LogOffender() {
  void log() {
    System.getLogger("orders").log(System.Logger.Level.INFO, "ordered");
  }
}
