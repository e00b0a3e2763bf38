package contactsheet.rules.breaking.theinsidetouchesnothingoutside.application;

import java.util.Random;

record RandomOffender() {
  int number() {
    return new Random().nextInt();
  }
}
