# Files whose lengths and offsets lie, and files that cost their reader much.
family hostile
# lying NAME FROM MARK PLUS HEX
lying() { cp "../$2" "$1" && bytes patch "$1" "$3" "$4" "$5"; }
lying segment-length-zero.jpg exif/everything.jpg ffe1 2 0000
lying segment-length-beyond-end.jpg exif/everything.jpg ffdb 2 ffff
lying largest-dimensions.jpg jpeg/baseline.jpg ffc0 5 ffffffff
lying chunk-length-largest.png png/truecolor.png 49444154 -4 ffffffff
lying largest-dimensions.png png/truecolor.png 49484452 4 7fffffff7fffffff
lying dimensions-zero.png png/truecolor.png 49484452 4 0000000000000000
lying largest-dimensions.gif gif/version-89a.gif start 6 ffffffff
lying riff-size-zero.webp webp/exif.webp start 4 00000000
lying riff-size-largest.webp webp/exif.webp start 4 ffffffff
lying exif-size-largest.webp webp/exif.webp 45584946 4 ffffffff
lying box-size-largest.heic heif/exif.heic 69707270 -4 7fffffff
lying box-size-one.heic heif/exif.heic 69707270 -4 00000001
lying box-size-seven.heic heif/exif.heic 69707270 -4 00000007
lying item-count-largest.heic heif/exif.heic 696c6f63 10 ffff
lying largest-dimensions.heic heif/single.heic 69737065 8 ffffffffffffffff
lying directory-beyond-end.tif tiff/exif-directory-first.tif start 4 ffffffff
bytes hostile bomb text-bomb.png
bytes hostile loop directory-loop.tif
bytes hostile chain three-thousand-directories.tif
