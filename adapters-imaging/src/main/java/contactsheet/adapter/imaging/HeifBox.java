package contactsheet.adapter.imaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One box of a file of the ISO family [ISO/IEC 14496-12, section 4.2]. A box with an impossible
/// size ends with the one around it.
///
/// @param type the four letters of its type
/// @param body the offset in the file at which its content begins, in bytes
/// @param end the offset in the file at which it ends, in bytes
record HeifBox(String type, long body, long end) {
  private static final int HEADER = 8;
  private static final int LONG_HEADER = 16;
  private static final int PART = 64 * 1024;

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

  /// Returns the boxes in this one whose headers can be read. A long box between them, such as a
  /// profile, is skipped.
  ///
  /// @param skipped the number of bytes before the first one
  List<HeifBox> children(ImageFile file, int skipped) {
    return childrenUpTo(file, skipped, "");
  }

  /// Returns the first box of a type in this one. Nothing after it is fetched.
  Optional<HeifBox> child(ImageFile file, int skipped, String wanted) {
    var children = childrenUpTo(file, skipped, wanted);
    return children.isEmpty() || !children.getLast().type().equals(wanted)
        ? Optional.empty()
        : Optional.of(children.getLast());
  }

  /// The same, for a box that has something else in it than boxes: that is made to be had too.
  Optional<HeifBox> leaf(ImageFile file, int skipped, String wanted) {
    var leaf = child(file, skipped, wanted);
    leaf.ifPresent(box -> file.obtain(box.body(), (int) Math.min(box.length(), PART), PART));
    return leaf;
  }

  long length() {
    return Math.max(0, end - body);
  }

  private List<HeifBox> childrenUpTo(ImageFile file, int skipped, String last) {
    var children = new ArrayList<HeifBox>();
    var position = body + skipped;
    while (position + HEADER <= end
        && file.obtain(position, (int) Math.min(LONG_HEADER, end - position), PART)
        && children.size() < MOST_SIBLINGS) {
      var child = at(file, position, end);
      children.add(child);
      if (child.type().equals(last)) {
        break;
      }
      position = child.end();
    }
    return children;
  }
}
