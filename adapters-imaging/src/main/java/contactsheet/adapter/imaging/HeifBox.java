package contactsheet.adapter.imaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One box of a file of the ISO family [ISO/IEC 14496-12, section 4.2]. A box whose size
/// cannot be ends with the one around it.
///
/// @param type its four letters
/// @param body where what is in it begins
/// @param end where it ends
record HeifBox(String type, long body, long end) {
  private static final int HEADER = 8;
  private static final int LONG_HEADER = 16;

  /// No picture that was seen has as many in one place; most have one for each property.
  private static final int MOST_SIBLINGS = 4096;

  /// The box that begins at a place.
  static HeifBox at(ImageFile file, long offset, long limit) {
    var size = file.bigEndian(offset, 4);
    var type = file.text(offset + 4, 4);
    if (size == 1) {
      var longSize = file.bigEndian(offset + HEADER, 8);
      return of(type, offset, LONG_HEADER, longSize, limit);
    }
    return of(type, offset, HEADER, size == 0 ? limit - offset : size, limit);
  }

  private static HeifBox of(String type, long offset, int header, long size, long limit) {
    var fits = size >= header && size <= limit - offset;
    return new HeifBox(type, offset + header, fits ? offset + size : limit);
  }

  /// The boxes in this one, as many as are had.
  ///
  /// @param skipped what stands before the first one
  List<HeifBox> children(ImageFile file, int skipped) {
    var children = new ArrayList<HeifBox>();
    var position = body + skipped;
    while (position + HEADER <= end
        && file.has(position, HEADER)
        && children.size() < MOST_SIBLINGS) {
      var child = at(file, position, end);
      children.add(child);
      position = child.end();
    }
    return children;
  }

  /// The first box of a type in this one.
  Optional<HeifBox> child(ImageFile file, int skipped, String wanted) {
    return children(file, skipped).stream().filter(box -> box.type().equals(wanted)).findFirst();
  }

  long length() {
    return end - body;
  }
}
