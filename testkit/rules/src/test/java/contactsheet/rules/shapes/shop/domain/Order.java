package contactsheet.rules.shapes.shop.domain;

import contactsheet.rules.shapes.framework.Document;

@Document
public class Order {
  private boolean completed;

  public boolean complete() {
    var before = completed;
    completed = true;
    return before;
  }
}
