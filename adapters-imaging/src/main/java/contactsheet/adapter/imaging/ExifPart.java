package contactsheet.adapter.imaging;

import com.drew.lang.BufferBoundsException;
import com.drew.lang.RandomAccessReader;
import contactsheet.adapter.imaging.Findings.Place;
import org.jspecify.annotations.Nullable;

/// The part of a file with a TIFF in it, as a reader for metadata-extractor. It remembers the first
/// missing byte that was requested, so that it can be fetched.
final class ExifPart extends RandomAccessReader {
  /// The library counts in `int`.
  private static final long LONGEST = Integer.MAX_VALUE - 8L;

  private final ImageFile file;
  private final Place place;
  private @Nullable Place missing;

  ExifPart(ImageFile file, Place place) {
    this.file = file;
    this.place = new Place(place.offset(), Math.clamp(place.length(), 0, LONGEST));
  }

  /// The place in the file of the first missing byte.
  @Nullable Place missing() {
    return missing;
  }

  /// Whether a value can be read, which is remembered if it cannot.
  boolean offers(int index, int length) {
    if (isValidIndex(index, length)) {
      return true;
    }
    if (missing == null && isWithin(index, length)) {
      missing = place(index, length);
    }
    return false;
  }

  Place place(int index, int length) {
    return new Place(place.offset() + index, length);
  }

  @Override
  public int toUnshiftedOffset(int localOffset) {
    return localOffset;
  }

  @Override
  public byte getByte(int index) {
    return (byte) file.uint8(place.offset() + index);
  }

  @Override
  public byte[] getBytes(int index, int count) throws BufferBoundsException {
    validateIndex(index, count);
    return file.bytes(place.offset() + index, count);
  }

  @Override
  protected void validateIndex(int index, int length) throws BufferBoundsException {
    if (!offers(index, length)) {
      throw new BufferBoundsException(index, length, place.length());
    }
  }

  @Override
  protected boolean isValidIndex(int index, int length) {
    return isWithin(index, length) && file.has(place.offset() + index, length);
  }

  @Override
  public long getLength() {
    return place.length();
  }

  private boolean isWithin(int index, int length) {
    return index >= 0 && length >= 0 && index + (long) length <= place.length();
  }
}
