# PNG: depths, palettes, interlacing, animation, and where metadata stands.
family png
picture truecolor.png
picture depth-16.png -depth 16 -define png:bit-depth=16
picture palette.png -colors 16 -type Palette
picture grayscale.png -colorspace Gray
picture bilevel.png -monochrome -depth 1
picture alpha.png -alpha set -channel A -evaluate multiply 0.5
optipng -quiet -i 1 -out interlaced.png truecolor.png
picture icc-display-p3.png
tag icc-display-p3.png "-ICC_Profile<=$work/p3.icc"
picture icc-adobe-rgb.png
tag icc-adobe-rgb.png "-ICC_Profile<=$work/adobe.icc"
picture text-chunks.png -set Title 'a title' -set Comment 'a comment'
picture exif-after-pixels.png -rotate 270
tag exif-after-pixels.png -n "${camera[@]}" -EXIF:Orientation=6 -EXIF:DateTimeOriginal='2026:05:04 13:37:11' \
  -EXIF:OffsetTimeOriginal=+02:00 -GPSLatitude=52.5 -GPSLatitudeRef=N -GPSLongitude=13.25 -GPSLongitudeRef=E
bytes png move-before-pixels eXIf exif-after-pixels.png exif-before-pixels.png
noise exif-behind-64k.png 180x160 -depth 8
tag exif-behind-64k.png -n "${camera[@]}" -EXIF:Orientation=3
# What was done before PNG had a chunk for Exif: a compressed text of hexadecimal digits, and a text for each tag.
bytes png raw-profile eXIf exif-before-pixels.png exif-as-raw-profile.png
convert ../exif/everything.jpg -define png:exclude-chunks=date,time,eXIf exif-as-texts.png
for shade in 1 2 3; do
  picture "frame$shade.png" -modulate $((40 * shade))
done
apngasm animated.png frame1.png frame2.png frame3.png 1 10 > /dev/null
rm frame[123].png
