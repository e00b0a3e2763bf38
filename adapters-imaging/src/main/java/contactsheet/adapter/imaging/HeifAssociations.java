package contactsheet.adapter.imaging;

import java.util.ArrayList;
import java.util.List;

/// The box `ipma`: for each item the numbers of its properties, in the order in which they are
/// applied.
final class HeifAssociations {
  private static final int FULL = 4;

  private HeifAssociations() {}

  /// The numbers of one item's properties, from 1 on.
  static List<Integer> of(ImageFile file, HeifBox properties, long item) {
    for (var box : properties.children(file, 0)) {
      if (box.type().equals("ipma")) {
        var found = in(file, box, item);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static List<Integer> in(ImageFile file, HeifBox ipma, long item) {
    var idLength = file.uint8(ipma.body()) == 0 ? 2 : 4;
    var numberLength = (file.uint8(ipma.body() + 3) & 1) == 0 ? 1 : 2;
    var position = ipma.body() + FULL + 4;
    while (position + idLength < ipma.end()) {
      var id = file.bigEndian(position, idLength);
      var count = file.uint8(position + idLength);
      var first = position + idLength + 1;
      if (id == item) {
        return numbers(file, first, count, numberLength);
      }
      position = first + (long) count * numberLength;
    }
    return List.of();
  }

  /// The highest bit of each marks a property that readers must understand.
  private static List<Integer> numbers(ImageFile file, long first, int count, int length) {
    var numbers = new ArrayList<Integer>();
    for (int i = 0; i < count; i++) {
      var mask = length == 1 ? 0x7F : 0x7FFF;
      numbers.add((int) file.bigEndian(first + (long) i * length, length) & mask);
    }
    return numbers;
  }
}
