package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// The checks of [OpenApiTest] find a document that differs from the function.
final class OpenApiLiesTest {
  private final OpenApiTest checks = new OpenApiTest();

  OpenApiLiesTest() throws IOException {
    // Reads the document.
  }

  @Test
  void a_status_that_is_never_given_is_found() throws IOException {
    assertFails(
        checks::every_status_of_every_operation_is_given_as_it_is_described_and_no_other,
        "'304': {$ref: '#/components/responses/NotModified'}",
        "'304': {$ref: '#/components/responses/NotModified'}\n        '410': {description: Gone.}");
  }

  @Test
  void a_status_that_is_not_in_it_is_found() throws IOException {
    assertFails(
        checks::every_status_of_every_operation_is_given_as_it_is_described_and_no_other,
        "        '503': {$ref: '#/components/responses/ServiceUnavailable'}\n",
        "");
  }

  @Test
  void a_parameter_of_another_name_is_found() throws IOException {
    assertFails(
        checks::every_parameter_is_used_and_no_other_is_known, "name: prefix", "name: begin");
  }

  @Test
  void a_wider_bound_is_found() throws IOException {
    assertFails(
        checks::the_bounds_of_the_limit_are_those_of_the_function,
        "maximum: 1000",
        "maximum: 1001");
  }

  @Test
  void a_method_that_is_not_allowed_is_found() throws IOException {
    assertFails(
        checks::every_other_method_is_refused_as_it_is_described, "'GET, HEAD'", "'GET, PUT'");
  }

  @Test
  void an_attribute_of_another_name_is_found() throws IOException {
    assertFails(checks::a_row_has_the_attributes_that_are_described, "size_in_bytes:", "size:");
  }

  private void assertFails(Executable check, String truth, String lie) throws IOException {
    var text = OpenApi.text();
    assertTrue(text.contains(truth), () -> "the document does not say " + truth);
    checks.document = OpenApi.of(text.replace(truth, lie));
    assertThrows(AssertionError.class, check);
  }
}
