package contactsheet.architecture.breaking.nostandardstreamsoutsidethecommandline.adapter.inmemory;

record PrintOffender() {
  void print() {
    System.out.println("stored");
  }
}
