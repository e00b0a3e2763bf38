package contactsheet.adapter.protocol.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import contactsheet.domain.Attribute;
import contactsheet.domain.ImageAttribute;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `docs/reference.md` names each attribute of a row and each entry of its `image`, and no other.
final class RowReferenceTest {
  private static final Pattern FIRST_CELL =
      Pattern.compile("(?m)^\\| (`[a-z_]+`(?:, `[a-z_]+`)*) \\|");
  private static final Pattern NAME = Pattern.compile("[a-z_]+");

  @Test
  void every_attribute_is_named_and_no_other() throws Exception {
    assertEquals(written(), named(page()));
  }

  @Test
  void an_attribute_that_is_left_out_or_made_up_is_found() throws Exception {
    assertNotEquals(written(), named(page().replace("`etag`, ", "")));
    assertNotEquals(written(), named(page().replace("`iso`", "`film_speed`")));
  }

  private static Set<String> named(String page) {
    var names = new TreeSet<String>();
    for (var cell : FIRST_CELL.matcher(page).results().toList()) {
      NAME.matcher(cell.group(1)).results().forEach(name -> names.add(name.group()));
    }
    return names;
  }

  private static Set<String> written() throws IllegalAccessException {
    var names = new TreeSet<String>();
    for (var type : List.of(Attribute.class, ImageAttribute.class, TableAttribute.class)) {
      for (Field field : type.getDeclaredFields()) {
        field.setAccessible(true);
        names.add(String.valueOf(field.get(null)));
      }
    }
    return names;
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../../docs/reference.md"));
  }
}
