# TIFF: both byte orders, the directory in front (as exiftool writes it) and at the end (as libtiff does), strips and tiles.
family tiff
picture little-endian-lzw.tif -endian LSB -compress LZW
picture big-endian-lzw.tif -endian MSB -compress LZW
picture deflate.tif -compress Zip
picture jpeg-inside.tif -compress JPEG
picture fax-g4.tif -monochrome -compress Group4
picture cmyk-16-bit.tif -colorspace CMYK -depth 16 -compress Zip
convert "$work/pattern.png" \( +clone -scale 24x16! \) \( +clone -scale 96x64! \) -compress Zip three-pages.tif
tiffcp -t -w 16 -l 16 deflate.tif tiles.tif
tiffcp -r 1 deflate.tif one-row-per-strip.tif
tiffcp -8 deflate.tif bigtiff.tif
picture orientation-8.tif -rotate 90 -orient left-bottom -compress Zip
# exiftool does not write what it did not make: the tags that follow stand in a directory in front of the pixels.
picture exif-directory-first.tif -rotate 270 -compress Zip
tag exif-directory-first.tif -tagsFromFile ../exif/everything.jpg -Exif:all -n -Orientation=6 "-ICC_Profile<=$work/adobe.icc"
picture exif-big-endian.tif -endian MSB -rotate 270 -compress Zip
tag exif-big-endian.tif -tagsFromFile ../exif/everything.jpg -Exif:all -n -Orientation=6
bytes tiff exif-directory-first.tif exif-directory-behind-64k.tif 70000
picture directory-behind-64k.tif -scale 180x160! -compress None
tiffset -s 271 Lumen -s 272 'Lumen 7 Mark II' directory-behind-64k.tif
convert -size 8x9000 gradient:black-white -depth 8 -compress None -define tiff:rows-per-strip=1 directory-larger-than-64k.tif
tiffset -s 271 Lumen directory-larger-than-64k.tif
picture dimensions-zero.tif -compress Zip
tag dimensions-zero.tif -n -IFD0:ImageWidth=0 -IFD0:ImageHeight=0
