# What cameras write: dates, the camera, the exposure, the place.
camera=(-Make=Lumen -Model='Lumen 7 Mark II' -LensModel='35mm F2.8' -ExposureTime=1/250 -FNumber=2.8 -ISO=400 -FocalLength=35)
family exif
picture everything.jpg -rotate 270
tag everything.jpg -n "${camera[@]}" -Orientation=6 -DateTimeOriginal='2026:05:04 13:37:11' -SubSecTimeOriginal=123 \
  -OffsetTimeOriginal=+02:00 -CreateDate='2026:05:04 13:37:12' -ModifyDate='2026:06:01 08:00:00' -OffsetTime=+03:00 \
  -GPSLatitude=52.516272 -GPSLatitudeRef=N -GPSLongitude=13.377722 -GPSLongitudeRef=E -GPSAltitude=34.5 -GPSAltitudeRef=0 \
  "-ICC_Profile<=$work/p3.icc"
# dated NAME ARGUMENT…
dated() { local name=$1 && shift && picture "$name.jpg" && tag "$name.jpg" -n "$@"; }
dated date -DateTimeOriginal='2026:05:04 13:37:11'
dated date-with-offset -DateTimeOriginal='2026:05:04 13:37:11' -OffsetTimeOriginal=-05:30
dated date-with-offset-time-only -DateTimeOriginal='2026:05:04 13:37:11' -OffsetTime=+09:00
dated date-utc -DateTimeOriginal='2026:05:04 13:37:11' -OffsetTimeOriginal=Z
dated date-with-blank-offset -DateTimeOriginal='2026:05:04 13:37:11' -OffsetTimeOriginal='   :  ' -SubSecTimeOriginal='   '
dated date-with-subseconds -DateTimeOriginal='2026:05:04 13:37:11' -SubSecTimeOriginal=07
dated date-with-nanoseconds -DateTimeOriginal='2026:05:04 13:37:11' -SubSecTimeOriginal=123456789
dated date-digitized-only -CreateDate='2026:05:04 13:37:11' -SubSecTimeDigitized=5 -OffsetTimeDigitized=+01:00
dated date-modified-only -ModifyDate='2026:05:04 13:37:11'
dated date-zeros -DateTimeOriginal='0000:00:00 00:00:00'
dated date-blank -DateTimeOriginal='    :  :     :  :  '
dated date-impossible -DateTimeOriginal='2026:13:45 25:61:61'
dated date-with-dashes -DateTimeOriginal='2026-05-04 13:37:11'
dated date-before-1970 -DateTimeOriginal='1969:07:20 20:17:40'
dated dimension-tags-zero -ExifImageWidth=0 -ExifImageHeight=0
dated dimension-tags-lie -ExifImageWidth=9999 -ExifImageHeight=9999

dated exposure-long "${camera[@]}" -ExposureTime=30
dated exposure-unusual "${camera[@]}" -ExposureTime=10/3
dated exposure-zero-denominator "${camera[@]}" -ExposureTime=undef -FNumber=undef -FocalLength=undef
dated exposure-infinite "${camera[@]}" -ExposureTime=inf -FNumber=inf
dated iso-beyond-16-bits "${camera[@]}" -ISO=65535 -SensitivityType=2 -RecommendedExposureIndex=102400
dated focal-length-fraction "${camera[@]}" -FocalLength=4.25 -FNumber=1.78 -ExposureTime=1/8000

dated gps-south-west -GPSLatitude=33.856784 -GPSLatitudeRef=S -GPSLongitude=70.648 -GPSLongitudeRef=W -GPSAltitude=12.25 -GPSAltitudeRef=1
dated gps-null-island -GPSLatitude=0 -GPSLatitudeRef=N -GPSLongitude=0 -GPSLongitudeRef=E
dated gps-without-reference -GPSLatitude=52.5 -GPSLongitude=13.25
dated gps-impossible -GPSLatitude=152.5 -GPSLatitudeRef=N -GPSLongitude=213.25 -GPSLongitudeRef=E
dated gps-latitude-only -GPSLatitude=52.5 -GPSLatitudeRef=N

family text
dated utf-8 -Make='写真機' -Model='Камера № 7' -LensModel='Объектив 50 мм' -ImageDescription='صورة'
dated latin-1 -charset exif=Latin -Make='Caméra Été' -Model='Größe'
dated emoji -Make='📷' -Model='a👨‍👩‍👧b'
dated control-characters -Make=$'Lu\x01men\x1b[31m' -Model=$'tab\there\nline\r\nnext' -LensModel=$'\x7f\x08'
dated right-to-left-override -Make=$'a\u202eb' -Model=$'zero\u200bwidth'
dated padded -Make='Lumen           ' -Model='   Lumen 7   '
dated blank -Make='    ' -Model=''
dated quotes -Make='"; DROP TABLE x; --' -Model='<b>&amp;</b>'
dated long -Make="$(printf 'm%.0s' {1..5000})" -Model="$(printf 'é%.0s' {1..3000})"
picture invalid-utf-8.jpg
tag invalid-utf-8.jpg -Make=XXXXXXXXXX -Model=Lumen
bytes replace invalid-utf-8.jpg XXXXXXXXXX '41ff fe c3 28 80 f0 9f 42 43'
picture nul-inside.jpg
tag nul-inside.jpg -Make=LumenXOptics -Model=Lumen
bytes replace nul-inside.jpg LumenXOptics '4c756d656e 00 4f7074696373'
