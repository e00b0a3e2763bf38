package contactsheet.architecture;

import static contactsheet.rules.Ring.application;
import static contactsheet.rules.Ring.domain;
import static contactsheet.rules.Ring.drivenAdapters;
import static contactsheet.rules.Ring.drivingAdapters;
import static contactsheet.rules.Ring.inPorts;
import static contactsheet.rules.Ring.outPorts;
import static contactsheet.rules.Ring.programs;
import static contactsheet.rules.Ring.roots;
import static contactsheet.rules.Ring.sharedByAdapters;

import contactsheet.rules.HexagonRule;
import contactsheet.rules.HexagonRules;
import java.util.List;
import java.util.stream.Stream;

/// The rings of this product, for the rules that every hexagon has.
final class Hexagon {
  static final HexagonRules RULES =
      HexagonRules.of(
          domain("contactsheet.domain.."),
          application("contactsheet.application.."),
          inPorts("contactsheet.application.port.in"),
          outPorts("contactsheet.application.port.out"),
          drivingAdapters("contactsheet.adapter.events..", "contactsheet.adapter.http.."),
          drivenAdapters("contactsheet.adapter.(**)"),
          sharedByAdapters(
              "contactsheet.adapter.protocol..",
              "contactsheet.adapter.aws",
              "contactsheet.adapter.crt",
              "contactsheet.adapter.crt.http"),
          programs(
              "contactsheet.bootstrap..",
              "contactsheet.local..",
              "contactsheet.model",
              "contactsheet.seededbug.."),
          roots(Rings.PRODUCT.compositionRoots().toArray(String[]::new)));

  private Hexagon() {}

  /// The names of these rules and of the product's own.
  static List<String> ruleNames() {
    return Stream.concat(
            RULES.all().stream().map(HexagonRule::name),
            ProductRule.all().stream().map(ProductRule::name))
        .toList();
  }
}
