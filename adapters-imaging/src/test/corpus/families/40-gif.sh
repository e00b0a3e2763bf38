# GIF: both versions, still and animated, and a screen larger than its picture.
family gif
picture version-87a.gif87
mv version-87a.gif87 version-87a.gif
picture version-89a.gif
picture interlaced.gif -interlace GIF
picture transparent.gif -transparent red
convert "$work/pattern.png" \( +clone -negate \) \( +clone -modulate 50 \) -set delay 10 -loop 0 animated.gif
gifsicle --no-warnings --optimize=3 --colors 16 animated.gif -o animated-optimized.gif
picture frame-smaller-than-screen.gif -repage 100x80+10+20
picture comment.gif
tag comment.gif -Comment='a comment'
picture screen-zero.gif
bytes patch screen-zero.gif start 6 '00000000'
