package contactsheet.benchmark.report;

import contactsheet.benchmark.result.ComparisonTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// JMH's results for the hot pieces.
///
/// @param pieces the pieces, in JMH's order
record Pieces(List<Piece> pieces) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// @param name the names of the class and the method, with a dot between them
  /// @param parameters the parameters as JMH writes them, without braces and quotes; empty if there
  ///     are none
  /// @param error half the width of the interval in which the mean lies with 99.9 % confidence
  record Piece(String name, String parameters, double score, double error, String unit) {}

  /// Reads JMH's own file without its description of the machine.
  static Pieces ofJmh(Path file) throws IOException {
    var pieces = new ArrayList<Piece>();
    for (var each : JSON.readTree(Files.readString(file))) {
      pieces.add(piece(each));
    }
    return new Pieces(pieces);
  }

  private static Piece piece(JsonNode jmh) {
    var name = jmh.path("benchmark").asString("");
    var metric = jmh.path("primaryMetric");
    return new Piece(
        name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
        jmh.has("params") ? jmh.path("params").toString().replaceAll("[{}\"]", "") : "",
        metric.path("score").asDouble(),
        metric.path("scoreError").asDouble(),
        metric.path("scoreUnit").asString("").replace("us/op", "µs"));
  }

  static Pieces read(Path file) throws IOException {
    return JSON.readValue(Files.readString(file), Pieces.class);
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, JSON.writeValueAsString(this) + "\n");
  }

  String markdown() {
    var cells = new ArrayList<List<String>>();
    cells.add(List.of("piece", "parameters", "mean", "±", "unit"));
    for (var piece : pieces) {
      var score = ComparisonTable.figure(piece.score());
      var error = ComparisonTable.figure(piece.error());
      cells.add(List.of("`" + piece.name() + "`", piece.parameters(), score, error, piece.unit()));
    }
    return new ComparisonTable(cells).markdown();
  }
}
