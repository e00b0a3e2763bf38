# WebP: the three kinds of header, and metadata that stands behind the pixels.
family webp
cwebp -quiet "$work/pattern.png" -o lossy.webp
cwebp -quiet -lossless "$work/pattern.png" -o lossless.webp
picture "$work/alpha.png" -alpha set -channel A -evaluate multiply 0.5
cwebp -quiet "$work/alpha.png" -o alpha.webp
cwebp -quiet -lossless "$work/alpha.png" -o lossless-alpha.webp
convert "$work/pattern.png" -negate "PNG24:$work/negative.png"
img2webp -loop 0 -d 100 "$work/pattern.png" "$work/negative.png" "$work/pattern.png" -o animated.webp > /dev/null 2>&1
gif2webp -quiet ../gif/animated.gif -o animated-from-gif.webp
# dressed INPUT OUTPUT KIND FILE: metadata as libwebp's own program adds it.
dressed() { webpmux -set "$3" "$4" "$1" -o "$2" > /dev/null 2>&1; }
exiftool -quiet -b -Exif ../exif/everything.jpg > "$work/plain.exif"
{ printf 'Exif\0\0' && cat "$work/plain.exif"; } > "$work/with-marker.exif"
convert "$work/pattern.png" -rotate 270 "PNG24:$work/turned.png"
cwebp -quiet "$work/turned.png" -o "$work/turned.webp"
dressed "$work/turned.webp" exif.webp exif "$work/plain.exif"
dressed "$work/turned.webp" exif-with-jpeg-marker.webp exif "$work/with-marker.exif"
dressed lossless.webp icc-display-p3.webp icc "$work/p3.icc"
noise "$work/noise.png" 180x160
cwebp -quiet -lossless "$work/noise.png" -o "$work/noise.webp"
dressed "$work/noise.webp" exif-behind-64k.webp exif "$work/plain.exif"
