package contactsheet.architecture.breaking.domaintypescannotchange.domain;

final class MutableOffender {
  int count;
}
