package contactsheet.domain;

import org.jspecify.annotations.Nullable;

/// The exposure times on the dials of cameras, in whole, half and third stops, as the dials show
/// them.
final class ShutterDial {
  private static final String[] TIMES = {
    "1/8000", "1/6400", "1/6000", "1/5000", "1/4000", "1/3200", "1/3000", "1/2500", "1/2000",
    "1/1600", "1/1500", "1/1250", "1/1000", "1/800", "1/750", "1/640", "1/500", "1/400", "1/350",
    "1/320", "1/250", "1/200", "1/180", "1/160", "1/125", "1/100", "1/90", "1/80", "1/60", "1/50",
    "1/45", "1/40", "1/30", "1/25", "1/20", "1/15", "1/13", "1/10", "1/8", "1/6", "1/5", "1/4",
    "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "1", "1.3", "1.5", "1.6", "2", "2.5", "3", "3.2", "4",
    "5", "6", "8", "10", "13", "15", "20", "25", "30"
  };

  private static final double[] SECONDS = new double[TIMES.length];

  /// A camera that was set to 1/125 may store 10/1253; third stops are 20 % apart.
  private static final double NEAR = 0.05;

  static {
    for (int i = 0; i < TIMES.length; i++) {
      SECONDS[i] =
          TIMES[i].startsWith("1/")
              ? 1.0 / Integer.parseInt(TIMES[i].substring(2))
              : Double.parseDouble(TIMES[i]);
    }
  }

  private ShutterDial() {}

  /// The dial's time nearest to a time, if one is within 5 % of it.
  static @Nullable String near(double seconds) {
    var least = NEAR;
    String nearest = null;
    for (int i = 0; i < TIMES.length; i++) {
      var distance = Math.abs(seconds - SECONDS[i]) / SECONDS[i];
      if (distance <= least) {
        least = distance;
        nearest = TIMES[i];
      }
    }
    return nearest;
  }
}
