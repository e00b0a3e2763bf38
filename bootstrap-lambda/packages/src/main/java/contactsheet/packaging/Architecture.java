package contactsheet.packaging;

/// A processor that Lambda has, by Lambda's name for it.
enum Architecture {
  x86_64("x86_64", "x86_64"),
  arm64("aarch_64", "armv8");

  private final String classifier;
  private final String crtFolder;

  Architecture(String classifier, String crtFolder) {
    this.classifier = classifier;
    this.crtFolder = crtFolder;
  }

  /// This machine's.
  static Architecture here() {
    return System.getProperty("os.arch").equals("aarch64") ? arm64 : x86_64;
  }

  /// AWS's native runtime in its jar.
  String crtLibrary() {
    return "linux/" + crtFolder + "/glibc/libaws-crt-jni.so";
  }

  /// The end of the name of the jar that has it.
  String crtJar() {
    return "-linux-" + classifier + ".jar";
  }

  /// The runtime client's native part in its jar.
  String runtimeClientLibrary() {
    return "jni/libaws-lambda-jni.linux-" + classifier + ".so";
  }
}
