package contactsheet.bootstrap.lambda;

import org.jspecify.annotations.Nullable;

/// The class path that an AOT cache was made for. JDK 25 accepts a cache of other jars too, and
/// runs the old code in it. Here every jar's name has the hash of its content, so another content
/// is another class path.
///
/// @param hash the hash of the class path as a text, hexadecimal; none where there is no cache
record TrainedClassPath(@Nullable String hash) {
  /// Reads the hash that the package was built with.
  static TrainedClassPath ofThisPackage() {
    return new TrainedClassPath(System.getProperty("contactsheet.trainedOn"));
  }

  /// Takes microseconds.
  ///
  /// @throws IllegalStateException if the cache is of another class path than this one
  void require(String classPath) {
    if (hash != null && !hash.equals(Integer.toHexString(classPath.hashCode()))) {
      throw new IllegalStateException(
          "the AOT cache was made of other jars than those of this package, so old code would run:"
              + " build the package anew");
    }
  }
}
