package contactsheet.rules.breaking.domaintypescannotchange.domain;

final class MutableOffender {
  int count;
}
