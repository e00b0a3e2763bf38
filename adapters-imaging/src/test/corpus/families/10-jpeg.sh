# JPEG: how pixels are coded, and the eight orientations.
family jpeg
picture baseline.jpg
picture progressive.jpg -interlace JPEG
picture grayscale.jpg -colorspace Gray
picture cmyk.jpg -colorspace CMYK
convert -size 16000x8 xc:navy -quality 20 widest.jpg
picture arithmetic.ppm
cjpeg -arithmetic -outfile arithmetic.jpg arithmetic.ppm && rm arithmetic.ppm
convert baseline.jpg ppm:- | cjpeg -restart 1 -outfile restart-intervals.jpg
convert baseline.jpg ppm:- | cjpeg -optimize -sample 1x1 > no-subsampling.jpg
wrjpgcom -replace -comment 'a comment before the frame header' baseline.jpg > comment.jpg
picture height-behind-scan.jpg
bytes patch height-behind-scan.jpg ffc0 5 0000
bytes patch height-behind-scan.jpg end -2 'ffdc 0004 0020 ffd9'

# All eight look the same when a viewer applies the orientation: each is stored turned the other way.
family orientation
turn=(none -flop '-rotate 180' -flip -transpose '-rotate 270' -transverse '-rotate 90')
for value in 1 2 3 4 5 6 7 8; do
  operation=${turn[value - 1]}
  # shellcheck disable=SC2086  # an operation is one or two words
  picture "orientation-$value.jpg" ${operation/none/}
  tag "orientation-$value.jpg" -n -Orientation="$value"
done
for value in 0 9; do
  picture "orientation-$value-is-none.jpg"
  tag "orientation-$value-is-none.jpg" -n -Orientation="$value"
done
picture little-endian.jpg -rotate 270
tag little-endian.jpg -n -ExifByteOrder=II -Orientation=6
