package contactsheet.contract.aws;

import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.contract.ScriptedPicture;
import contactsheet.contract.ScriptedPicture.Script;
import java.nio.charset.StandardCharsets;

/// Inspects only the files of [ScriptedPicture]: it reads the part that they name, and returns the
/// bytes that it got.
public final class ScriptedInspector implements ImageInspector {
  @Override
  public Inspection inspect(ImageContent content) {
    var script = ScriptedPicture.script(content.head());
    return script.isPresent() ? inspect(content, script.get()) : new Inspection.NoImage();
  }

  private static Inspection inspect(ImageContent content, Script script) {
    if (script.length() == 0) {
      return image(content, "");
    }
    return switch (content.read(script.offset(), script.length())) {
      case PartRead.Had(var bytes) ->
          image(content, StandardCharsets.US_ASCII.decode(bytes).toString());
      case PartRead.NotHad() -> image(content, "?");
      case Interruption why -> why;
    };
  }

  private static Inspection image(ImageContent content, String text) {
    return new Inspection.Image(
        ScriptedPicture.properties(content.size(), content.head().length, text));
  }
}
