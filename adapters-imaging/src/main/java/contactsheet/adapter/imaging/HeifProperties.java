package contactsheet.adapter.imaging;

import java.util.List;

/// The properties of one item of a HEIC or AVIF [ISO/IEC 23008-12, section 6.5], in the order in
/// which they are applied.
///
/// @param file the file
/// @param findings the findings that receive the values
record HeifProperties(ImageFile file, Findings findings) {
  /// Version and flags, before the content of a full box.
  private static final int FULL = 4;

  /// Four fractions: width, height, and where the middle is.
  private static final int CLEAN_APERTURE = 32;

  void read(List<HeifBox> properties) {
    var turn = Turn.NONE;
    for (var property : properties) {
      var body = property.body();
      switch (property.type()) {
        case "ispe" ->
            findings.size(file.bigEndian(body + FULL, 4), file.bigEndian(body + FULL + 4, 4));
        case "clap" -> cleanAperture(property);
        // Anti-clockwise, in quarters.
        case "irot" -> turn = turn.thenTurned(4 - (file.uint8(body) & 3));
        case "imir" ->
            turn = (file.uint8(body) & 1) == 0 ? turn.thenFlipped() : turn.thenMirrored();
        default -> {}
      }
    }
    findings.orientation(turn.orientation());
    readProfile(properties);
  }

  void readProfile(List<HeifBox> properties) {
    for (var property : properties) {
      var body = property.body();
      if (property.type().equals("colr") && (file.says(body, "prof") || file.says(body, "rICC"))) {
        findings.colorProfile(() -> IccProfile.description(file, body + 4, property.length() - 4));
      }
    }
  }

  private void cleanAperture(HeifBox property) {
    if (property.length() >= CLEAN_APERTURE) {
      findings.cropped(rounded(property.body()), rounded(property.body() + 8));
    }
  }

  private long rounded(long fraction) {
    var denominator = file.bigEndian(fraction + 4, 4);
    return denominator == 0 ? 0 : Math.round((double) file.bigEndian(fraction, 4) / denominator);
  }
}
