# What cameras and phones write beside the standard, or so that a reader of 64 KB has to look further.
family cameras
taken='2026:05:04 13:37:11'
dated date-slashes -DateTimeOriginal='2026/05/04 13:37:11'
dated date-t -DateTimeOriginal='2026:05:04T13:37:11'
dated date-zone-behind -DateTimeOriginal="$taken-03:30"
dated offset-of-a-change -DateTimeOriginal="$taken" -ModifyDate="$taken" -OffsetTime=+09:00
dated offset-of-another-change -DateTimeOriginal="$taken" -ModifyDate='2026:06:01 08:00:00' -OffsetTime=+09:00
dated offset-beyond-18-hours -DateTimeOriginal="$taken" -OffsetTimeOriginal=+27:00
dated iso-two-values "${camera[@]}" -ISO='800 400'
dated iso-standard-output "${camera[@]}" -ISO=65535 -SensitivityType=1 -StandardOutputSensitivity=204800
dated iso-by-speed "${camera[@]}" -ISO=65535 -SensitivityType=3 -ISOSpeed=409600
dated apex -Make=Lumen -ShutterSpeedValue=0.008 -ApertureValue=5.6
dated exposure-of-minutes "${camera[@]}" -ExposureTime=1800/10
dated exposure-near-the-dial "${camera[@]}" -ExposureTime=10/1253
dated words -ImageDescription='Boats at noon' -Artist='R. Lumen' -Copyright='2026 R. Lumen'
dated filler -ImageDescription='OLYMPUS DIGITAL CAMERA         '
dated rating-and-keywords -XMP-dc:Title='Harbour' -XMP-dc:Subject=boats -XMP-dc:Subject='blue hour' -XMP-xmp:Rating=4
dated gps-without-a-fix -GPSLatitude=undef -GPSLatitudeRef=N -GPSLongitude=undef -GPSLongitudeRef=E

picture stray-bytes.jpg
tag stray-bytes.jpg -n "${camera[@]}"
bytes jpeg stray 300 stray-bytes.jpg stray-bytes.jpg
picture second-beginning.jpg
tag second-beginning.jpg -n "${camera[@]}"
bytes jpeg beginnings 1 second-beginning.jpg second-beginning.jpg
# Jumbf is what signed pictures carry: boxes in many APP11 segments in front of the frame header.
picture jumbf-900k.jpg
tag jumbf-900k.jpg -n "${camera[@]}"
bytes jpeg jumbf 900000 jumbf-900k.jpg jumbf-900k.jpg

for format in png tif webp gif; do
  picture "words.$format"
  tag "words.$format" -XMP-dc:Title='Harbour' -XMP-dc:Subject=boats -XMP-dc:Subject='blue hour' -XMP-xmp:Rating=4
done
# Encoders take the packet of XMP over.
heif-enc -q 40 rating-and-keywords.jpg -o words.heic
avifenc -j 1 rating-and-keywords.jpg words.avif > /dev/null
# What makes a TIFF a negative is that it says which DNG it is.
picture linear.tif -compress None
tag linear.tif -n "${camera[@]}" -DNGVersion='1 4 0 0' -UniqueCameraModel='Lumen 7' -DateTimeOriginal="$taken"
mv linear.tif linear.dng

avifenc -j 1 --ignore-exif --ignore-icc --crop 4,2,40,24 "$work/pattern.png" cropped.avif > /dev/null
convert "$work/pattern.png" -scale 128x64! "PNG24:$work/wide-with-profile.png"
tag "$work/wide-with-profile.png" "-ICC_Profile<=$work/p3.icc"
avifenc -j 1 --grid 2x1 "$work/wide-with-profile.png" "$work/grid-with-profile.avif" > /dev/null
bytes heif "$work/grid-with-profile.avif" profile-of-the-first-tile.avif no-primary-profile
convert "$work/pattern.png" -negate "PNG24:$work/reversed.png"
avifenc -j 1 --fps 10 "$work/pattern.png" "$work/reversed.png" "$work/film.avif" > /dev/null
bytes heif "$work/film.avif" track-without-meta.avif undated
bytes replace track-without-meta.avif "$(printf 'meta')" '66726565'
