package com.example.consumer;

import static contactsheet.rules.Ring.application;
import static contactsheet.rules.Ring.domain;
import static contactsheet.rules.Ring.drivenAdapters;
import static contactsheet.rules.Ring.outPorts;

import contactsheet.rules.HexagonRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RingsTest {
  private static final HexagonRules RULES =
      HexagonRules.of(
          domain("contactsheet.domain.."),
          application("contactsheet.application.."),
          outPorts("contactsheet.application.port.out"),
          drivenAdapters("com.example.consumer"));

  @TestFactory
  Stream<DynamicTest> the_rings_are_kept_apart() {
    return RULES.tests("com.example.consumer", "contactsheet.domain", "contactsheet.application");
  }

  @TestFactory
  Stream<DynamicTest> each_rule_can_fail() {
    return RULES.bites();
  }
}
