package contactsheet.bootstrap.cli.page;

import contactsheet.adapter.http.HttpAnswer;
import contactsheet.adapter.http.JsonDocument;
import contactsheet.adapter.http.Problem;
import contactsheet.bootstrap.cli.page.Scripts.Search;
import contactsheet.bootstrap.cli.web.Reply;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `GET /api/scripts`: the titles of the bugs that have scripts. `GET /api/scripts/{bug}/first` and
/// `…/shortest`: a script that shows the bug.
///
/// @param scripts the scripts, or none where the table is not in memory
record ScriptResource(@Nullable Scripts scripts) {
  static final String PATH = "/api/scripts";
  private static final Pattern SCRIPT = Pattern.compile("/(\\d{1,3})/(first|shortest)");

  HttpAnswer get(String path) {
    var asked = path.substring(PATH.length());
    var script = SCRIPT.matcher(asked);
    if (scripts == null) {
      return missing("there are scripts of bugs only where the table is in memory");
    }
    if (asked.isEmpty()) {
      return titles(scripts);
    }
    if (!script.matches() || Integer.parseInt(script.group(1)) >= scripts.titles().size()) {
      return missing("there is no script at " + path);
    }
    var search = script.group(2).equals("first") ? Search.FIRST : Search.SHORTEST;
    return HttpAnswer.of(scripts.found(Integer.parseInt(script.group(1)), search));
  }

  private static HttpAnswer titles(Scripts scripts) {
    return HttpAnswer.of(
        JsonDocument.of(
            json -> {
              json.beginArray();
              for (var title : scripts.titles()) {
                json.value(title);
              }
              json.endArray();
            }));
  }

  private static HttpAnswer missing(String sentence) {
    return HttpAnswer.of(Problem.of(Reply.NOT_FOUND, sentence));
  }
}
