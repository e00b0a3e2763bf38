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

  /// The processor of this machine.
  static Architecture here() {
    return System.getProperty("os.arch").equals("aarch64") ? arm64 : x86_64;
  }

  /// The path of AWS's native runtime in its jar.
  String crtLibrary() {
    return "linux/" + crtFolder + "/glibc/libaws-crt-jni.so";
  }

  /// The end of the name of the jar that holds AWS's native runtime.
  String crtJar() {
    return "-linux-" + classifier + ".jar";
  }

  /// The path of the runtime client's native library in its jar.
  String runtimeClientLibrary() {
    return "jni/libaws-lambda-jni.linux-" + classifier + ".so";
  }
}
