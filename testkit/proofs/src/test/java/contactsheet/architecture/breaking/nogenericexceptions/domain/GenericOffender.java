package contactsheet.architecture.breaking.nogenericexceptions.domain;

record GenericOffender(boolean refused) {
  void refuse() {
    if (refused) {
      throw new RuntimeException("no");
    }
  }
}
