# BMP: the headers of OS/2 and of Windows, and rows from the top.
family bmp
picture os2-v1.bmp2 && mv os2-v1.bmp2 os2-v1.bmp
picture windows-v3.bmp3 && mv windows-v3.bmp3 windows-v3.bmp
picture windows-v4.bmp
picture windows-v5-icc.bmp -profile "$work/adobe.icc"
picture palette-rle.bmp -colors 16 -type Palette -compress RLE
picture bilevel.bmp -monochrome
cp windows-v3.bmp top-down.bmp
bytes patch top-down.bmp start 22 'e0ffffff'
cp windows-v3.bmp dimensions-zero.bmp
bytes patch dimensions-zero.bmp start 18 '0000000000000000'
cp windows-v3.bmp width-negative.bmp
bytes patch width-negative.bmp start 18 'd0ffffff'
