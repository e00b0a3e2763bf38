package contactsheet.bootstrap.lambda;

import contactsheet.bootstrap.lambda.JsonParts.Part;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.core.JacksonException;

/// Changes the structure of a JSON document, which stays JSON, in the document itself and in
/// documents that are texts in it.
final class StructureMutation {
  private static final int MOST = 3;
  private static final int LONG = 20_000;

  /// Unusual values. The texts are written as JSON escapes, because half a surrogate pair cannot be
  /// written in another way.
  private static final List<String> ODD =
      List.of(
          "null",
          "true",
          "-0",
          "17",
          "1e999999",
          "9".repeat(400),
          "9".repeat(2_000),
          "{}",
          "[]",
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"\\ud83d\"",
          "\"\\ude00\\ud83d.jpg\"",
          "\"" + "a".repeat(59) + "\\ud83c\\udf9e%\"",
          "\"\\u202e\\ufeff\\uffff\\ud83c\\udf9e\"",
          "\"" + "x".repeat(1_025) + "\"",
          "\"" + "%C3%A9".repeat(512) + "\"",
          "\"" + "y".repeat(LONG) + "\"",
          "\"%\"",
          "\"%+1\"",
          "\"%C3.jpg\"",
          "\"%ED%A0%80\"",
          "\"a+b%2Bc%20d\"",
          "\"" + "F".repeat(33) + "\"",
          "\"0x17\"",
          "\"3.0\"",
          "\"20\"",
          "\"2.\"",
          "\"-1000000000-01-01T00:00:00Z\"",
          "\"+1000000000-12-31T23:59:59.999999999Z\"",
          "\"2026-13-01T00:00:00Z\"",
          "\"aws:s3\"",
          "\"aws:sqs\"",
          "\"aws:sns\"",
          "\"aws.s3\"",
          "\"s3:TestEvent\"",
          "\"ObjectCreated\"",
          "\"ObjectTagging:Put\"",
          "\"ObjectCreatedOnTheMoon:Put\"",
          "\"Object Created\"",
          "\"Object Tags Added\"",
          "[".repeat(60) + "]".repeat(60),
          "[".repeat(3_000) + "]".repeat(3_000),
          "{\"a\":".repeat(400) + "1" + "}".repeat(400));

  private StructureMutation() {}

  /// @param document a JSON text
  static String of(String document, RandomGenerator random) {
    var mutated = document;
    try {
      for (int i = random.nextInt(1, MOST + 1); i > 0; i--) {
        mutated = once(JsonParts.of(mutated), random);
      }
    } catch (JacksonException _) {
      // A document that a parser refuses, usually for its depth, is not mutated further.
    }
    return mutated;
  }

  private static String once(JsonParts document, RandomGenerator random) {
    var part = any(document.parts(), random);
    var value = document.valueOf(part);
    if (value.startsWith("\"{") && random.nextInt(8) > 0) {
      var inner = once(JsonParts.of(JsonParts.unquoted(value)), random);
      return document.replacing(part, JsonParts.quoted(inner));
    }
    return random.nextBoolean() || part.equals(document.parts().getFirst())
        ? document.replacing(part, otherValue(document, value, random))
        : rearranged(document, part, random);
  }

  private static String otherValue(JsonParts document, String value, RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0 -> document.valueOf(any(document.parts(), random));
      case 1 -> "[" + value + "]";
      case 2 -> "{\"Records\":" + value + "}";
      case 3 -> JsonParts.quoted(value);
      default -> any(ODD, random);
    };
  }

  private static String rearranged(JsonParts document, Part part, RandomGenerator random) {
    return switch (random.nextInt(part.isField() ? 4 : 3)) {
      case 0 -> document.dropping(part);
      case 1 -> document.repeating(part, 1);
      case 2 -> document.repeating(part, random.nextInt(50));
      default -> document.renaming(part, name(document, random));
    };
  }

  /// That of another field, or one that there was not.
  private static String name(JsonParts document, RandomGenerator random) {
    var fields = document.parts().stream().filter(Part::isField).toList();
    var other = any(fields, random);
    var name = document.text().substring(other.from(), other.value());
    return random.nextInt(4) == 0 ? "\"renamed\"" : name.substring(0, name.lastIndexOf('"') + 1);
  }

  private static <T> T any(List<T> list, RandomGenerator random) {
    return list.get(random.nextInt(list.size()));
  }
}
