# Names that lie, and files that are no pictures of ours.
family names
cp ../jpeg/baseline.jpg jpeg-named.png
cp ../png/truecolor.png png-named.jpg
cp ../gif/version-89a.gif gif-named.webp
cp ../webp/lossy.webp webp-named.jpg
cp ../heif/single.heic heic-named.jpg
cp ../heif/still.avif avif-named.heic
cp ../tiff/deflate.tif tiff-named.bmp
cp ../jpeg/baseline.jpg no-suffix

family not-pictures
: > empty.jpg
printf '\xff' > one-byte.jpg
printf 'P' > one-letter.png
printf '\xff\xd8' > signature-only.jpg
printf '\xff\xd8\xff\xd9' > start-and-end-only.jpg
printf '\x89PNG\r\n\x1a\n' > signature-only.png
printf 'GIF89a' > signature-only.gif
printf 'RIFF\x04\0\0\0WEBP' > signature-only.webp
printf 'II*\0' > signature-only.tif
printf 'BM' > signature-only.bmp
printf '\0\0\0\x10ftypheic\0\0\0\0' > signature-only.heic
printf 'This is a text, whatever its name says.\n' > text.jpg
printf 'BMW is a maker of cars, and this is a text.\n' > text-with-signature.bmp
printf '<!DOCTYPE html><title>404 Not Found</title>\n' > error-page.png
printf '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="32"><rect width="12" height="8" fill="red"/></svg>\n' > drawing.svg
printf '%%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n' > document.pdf
printf '\0\0\0\x18ftypisom\0\0\0\0isommp42\0\0\0\x08mdat' > video.heic
printf 'RIFF\x04\0\0\0WAVE' > sound.webp
bytes noise 10x10 | tail -c 300 > noise.jpg
head -c 300 /dev/zero > zeros.png
picture layers.psd
picture icon.ico
