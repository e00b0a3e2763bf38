package contactsheet.rules.breaking.theinsidetouchesnothingoutside.domain;

import java.util.Date;

record DateOffender() {
  @SuppressWarnings("JavaUtilDate")
  long at() {
    return new Date().getTime();
  }
}
