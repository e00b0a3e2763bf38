package contactsheet.packaging.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All kinds of `invokedynamic` that the compiler writes. It runs as compiled, and again as linked
/// by the build, and has to print the same.
public final class Specimen implements Supplier<List<String>> {
  private String told = "";

  sealed interface Shape {
    /// A lambda within an interface, and a switch in a method of one.
    default String name() {
      Supplier<String> kind =
          () ->
              switch (this) {
                case Circle _ -> "circle";
                case Box(var width, Side height) when width > 9 ->
                    "large box of " + height.length();
                case Box _ -> "box";
                case Nothing _ -> "nothing";
              };
      return kind.get();
    }
  }

  record Circle(double radius) implements Shape {}

  record Box(int width, Side height) implements Shape {}

  record Side(long length) {}

  enum Nothing implements Shape {
    NOTHING
  }

  record Everything(
      boolean flag,
      byte small,
      short shorter,
      char letter,
      int number,
      long longer,
      float real,
      double precise,
      @Nullable String text,
      List<Side> sides) {}

  record Empty() {}

  @Override
  public List<String> get() {
    return Stream.of(switches(), records(), lambdas(), conversions(), List.of(annotated()))
        .flatMap(List::stream)
        .toList();
  }

  /// The annotation of a local variable is about a range of instructions.
  private static String annotated() {
    var texts = Stream.of("first", "last").map(text -> text + "!").toList();
    @Nullable String last = null;
    for (var text : texts) {
      last = last == null || text.length() < last.length() ? text : last;
    }
    return String.valueOf(last);
  }

  private static List<String> switches() {
    var shapes =
        List.of(new Circle(1), new Box(3, new Side(4)), new Box(10, new Side(4)), Nothing.NOTHING);
    return Stream.concat(
            shapes.stream().map(Shape::name),
            Stream.of("text", 7, 7L, Nothing.NOTHING, new Empty(), "long text").map(Specimen::kind))
        .toList();
  }

  private static String kind(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case String text when text.length() > 4 -> "long " + text;
      case String text -> text;
      case Integer number when number > 7 -> "more than seven";
      case Number number -> number.getClass().getSimpleName() + number;
      case Enum<?> constant -> constant.name();
      default -> value.toString();
    };
  }

  private static List<String> records() {
    var one = everything("text", 2.5);
    var objects =
        List.of(
            one,
            everything("text", 2.5),
            everything("other", 2.5),
            everything(null, 2.5),
            everything("text", Double.NaN),
            everything("text", -0.0),
            everything("text", 0.0),
            new Empty(),
            new Circle(Double.NaN));
    return objects.stream()
        .flatMap(
            left ->
                Stream.concat(
                    Stream.of(left.toString(), String.valueOf(left.hashCode())),
                    objects.stream().map(right -> String.valueOf(left.equals(right)))))
        .toList();
  }

  private static Everything everything(@Nullable String text, double precise) {
    var sides = List.of(new Side(1), new Side(2));
    return new Everything(
        true, (byte) -3, (short) 4, 'x', -5, 1L << 40, -0.0f, precise, text, sides);
  }

  private List<String> lambdas() {
    var two = 2;
    var wide = 1L << 33;
    Function<Integer, Long> captured = number -> number * two + wide;
    Consumer<String> own = text -> told += text;
    own.accept("a");
    Supplier<Supplier<String>> nested = () -> () -> told + two;
    Runnable bound = this::tell;
    bound.run();
    return List.of(
        captured.apply(3).toString(),
        nested.get().get(),
        told,
        Stream.of("b", "a").sorted(Comparator.naturalOrder()).collect(Collectors.joining()));
  }

  private void tell() {
    told += "told";
  }

  private static List<String> conversions() {
    Function<String, Integer> boxed = String::length;
    ToLongFunction<Integer> widened = Integer::intValue;
    IntFunction<int[]> array = int[]::new;
    BiFunction<Integer, Side, Box> constructor = Box::new;
    IntPredicate primitive = number -> number > 3;
    Supplier<Object> empty = Empty::new;
    Function<Object, String> wider = Object::toString;
    var kept = new ArrayList<String>();
    Consumer<String> keep = kept::add;
    keep.accept("kept");
    Function<List<String>, Stream<String>> virtual = List::stream;
    return List.of(
        kept.toString(),
        boxed.apply("four").toString(),
        String.valueOf(widened.applyAsLong(9)),
        String.valueOf(array.apply(3).length),
        constructor.apply(1, new Side(2)).toString(),
        String.valueOf(primitive.test(4)),
        empty.get().toString(),
        wider.apply(Locale.ROOT),
        virtual.apply(List.of("x")).toList().toString());
  }
}
