# HEIC and AVIF: turned and mirrored by properties, not by Exif; and the box meta where writers of streams put it.
family heif
heif-enc -q 40 "$work/pattern.png" -o small-grid.heic
convert "$work/pattern.png" -scale 96x64! "PNG24:$work/double.png"
convert "$work/double.png" -rotate 270 "PNG24:$work/double-turned.png"
heif-enc -q 40 "$work/double.png" -o single.heic
heif-enc -q 40 -t 64 "$work/double.png" -o thumbnail.heic
heif-enc -q 40 "$work/alpha.png" -o alpha.heic
heif-enc -q 40 "$work/double.png" "$work/pattern.png" -o two-pictures.heic
convert "$work/double-turned.png" "$work/double-turned.jpg"
tag "$work/double-turned.jpg" -tagsFromFile "$corpus/exif/everything.jpg" -Exif:all "-ICC_Profile<=$work/p3.icc"
heif-enc -q 40 "$work/double-turned.jpg" -o "$work/exif.heic"
bytes heif "$work/exif.heic" exif.heic irot=3
cp "$work/exif.heic" exif-orientation-without-irot.heic
bytes heif "$work/exif.heic" exif-orientation-contradicts-irot.heic irot=1
for angle in 1 2 3; do
  bytes heif single.heic "irot-$angle.heic" "irot=$angle"
done
for axis in 0 1; do
  bytes heif single.heic "imir-$axis.heic" "imir=$axis"
  bytes heif single.heic "irot-1-imir-$axis.heic" irot=1 "imir=$axis"
done
bytes heif two-pictures.heic irot-on-second-picture.heic 3:irot=1
bytes heif single.heic brand-mif1.heic brand=mif1
# The brands of sequences: of pictures coded by HEVC, and of any.
bytes heif single.heic brand-hevc.heic brand=hevc
bytes heif single.heic brand-msf1.heic brand=msf1
bytes heif exif.heic meta-last.heic meta-last
bytes heif exif.heic meta-behind-64k.heic meta-last pad=70000
bytes heif exif.heic meta-behind-64k-large-size.heic meta-last large-mdat pad=70000
bytes heif exif.heic mdat-to-the-end.heic open-mdat
bytes icc "$work/550k.icc" 'Printer with large tables' srgb --pad 550000
convert "$work/double.png" "$work/double.jpg"
tag "$work/double.jpg" -n "${camera[@]}" "-ICC_Profile<=$work/550k.icc"
heif-enc -q 40 "$work/double.jpg" -o icc-550k.heic

avifenc -j 1 "$work/pattern.png" still.avif > /dev/null
avifenc -j 1 -y 400 -d 10 "$work/pattern.png" gray-10-bit.avif > /dev/null
convert "$work/pattern.png" -scale 128x64! "PNG24:$work/wide.png"
avifenc -j 1 --grid 2x1 "$work/wide.png" grid.avif > /dev/null
avifenc -j 1 "$work/alpha.png" alpha.avif > /dev/null
avifenc -j 1 --nclx 12/13/6 "$work/pattern.png" nclx-display-p3.avif > /dev/null
for value in 1 2 3 4 5 6 7 8; do
  avifenc -j 1 "../orientation/orientation-$value.jpg" "orientation-$value.avif" > /dev/null
done
avifenc -j 1 --ignore-exif --irot 1 ../exif/everything.jpg irot-1.avif > /dev/null
avifenc -j 1 --ignore-exif --imir 0 ../exif/everything.jpg imir-0.avif > /dev/null
avifenc -j 1 ../exif/everything.jpg exif.avif > /dev/null
bytes heif exif.avif meta-behind-64k.avif meta-last pad=70000
bytes heif exif.avif brand-mif1.avif brand=mif1
avifenc -j 1 --fps 10 "$work/pattern.png" "$work/negative.png" "$work/pattern.png" "$work/sequence.avif" > /dev/null
bytes heif "$work/sequence.avif" sequence.avif undated
