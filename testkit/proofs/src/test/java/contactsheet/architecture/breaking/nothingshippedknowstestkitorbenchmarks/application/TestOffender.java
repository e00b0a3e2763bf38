package contactsheet.architecture.breaking.nothingshippedknowstestkitorbenchmarks.application;

import org.junit.jupiter.api.Test;

class TestOffender {
  @Test
  void is_shipped() {}
}
