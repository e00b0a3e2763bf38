package contactsheet.local.s3;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The user-defined attributes of a file. Most files that were copied into the folder have none,
/// and are read once.
///
/// @param view the view that reads the attributes, if there is one
/// @param names the names of the attributes
record UserAttributes(@Nullable UserDefinedFileAttributeView view, List<String> names) {
  static UserAttributes of(Path path) {
    var view =
        Files.getFileAttributeView(
            path, UserDefinedFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    try {
      return new UserAttributes(view, view == null ? List.of() : view.list());
    } catch (IOException | UnsupportedOperationException _) {
      return new UserAttributes(null, List.of());
    }
  }

  /// The value of an attribute, if the file has it.
  byte @Nullable [] read(String name) {
    if (view == null || !names.contains(name)) {
      return null;
    }
    try {
      var bytes = ByteBuffer.allocate(view.size(name));
      view.read(name, bytes);
      return bytes.array();
    } catch (IOException _) {
      return null;
    }
  }
}
