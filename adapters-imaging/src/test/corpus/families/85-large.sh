# What stands between the first byte and the frame header, and does not fit into 64 KB.
family large
tail_of_camera=(-n "${camera[@]}" -DateTimeOriginal='2026:05:04 13:37:11')
picture icc-550k.jpg
tag icc-550k.jpg "${tail_of_camera[@]}" "-ICC_Profile<=$work/550k.icc"
bytes jpeg last Exif icc-550k.jpg icc-550k-before-exif.jpg
picture icc-550k.png
tag icc-550k.png "-ICC_Profile<=$work/550k.icc"
cwebp -quiet "$work/pattern.png" -o "$work/small.webp"
dressed "$work/small.webp" "$work/icc.webp" icc "$work/550k.icc"
dressed "$work/icc.webp" icc-550k.webp exif "$work/plain.exif"
printf 'the same words again, %.0s' {1..45000} > "$work/words.txt"
picture xmp-1m.jpg
tag xmp-1m.jpg "${tail_of_camera[@]}" "-XMP-dc:Description<=$work/words.txt"
picture xmp-100k-before-pixels.png
head -c 100000 "$work/words.txt" > "$work/fewer-words.txt"
tag xmp-100k-before-pixels.png -api PNGEarlyXMP=1 "-XMP-dc:Description<=$work/fewer-words.txt"
noise "$work/thumbnail.jpg" 168x132 -quality 99
picture thumbnail-of-nearly-64k.jpg -rotate 270
tag thumbnail-of-nearly-64k.jpg "${tail_of_camera[@]}" -Orientation=6 "-ThumbnailImage<=$work/thumbnail.jpg"
picture comments-of-120k.jpg
bytes jpeg comments 120000 comments-of-120k.jpg comments-of-120k.jpg
picture fill-bytes.jpg
bytes jpeg fill 3 fill-bytes.jpg fill-bytes.jpg
