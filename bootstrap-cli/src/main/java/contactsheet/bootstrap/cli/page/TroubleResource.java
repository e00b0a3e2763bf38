package contactsheet.bootstrap.cli.page;

import contactsheet.adapter.http.HttpAnswer;
import contactsheet.adapter.http.JsonDocument;
import contactsheet.adapter.http.Problem;
import contactsheet.bootstrap.cli.web.Reply;
import org.jspecify.annotations.Nullable;

/// `PUT /api/troubles/{name}`: turns a switch, where the table is in memory.
///
/// @param troubles the switches, or none where the table is not in memory
record TroubleResource(@Nullable Troubles troubles, Newsroom newsroom) {
  static final String PATH = "/api/troubles/";

  HttpAnswer turn(String name, String order) {
    if (troubles == null) {
      return HttpAnswer.of(
          Problem.of(
              Reply.CONFLICT,
              "nothing is made to go wrong before a real table: start contactsheet serve without"
                  + " --table dynamodb"));
    }
    return troubles.turn(name, isOn(order))
        ? HttpAnswer.of(newsroom.tellOfTroubles(troubles))
        : HttpAnswer.of(Problem.of(Reply.NOT_FOUND, "there is no switch " + name));
  }

  private static boolean isOn(String order) {
    return JsonDocument.read(
        order,
        json -> {
          if (!json.hasNext() || !json.nextName().equals("on")) {
            throw new IllegalArgumentException("say {\"on\":true} or {\"on\":false}");
          }
          var on = json.nextBoolean();
          json.endObject();
          return on;
        });
  }
}
