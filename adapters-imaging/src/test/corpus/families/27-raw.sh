# Cameras' raw pictures: where the full picture is, and what lies beside it.
family raw
for kind in nef dng arw pef cr2 orf rw2; do
  bytes raw "$kind" "$kind.$kind"
done
bytes raw unmarked thumbnail-unmarked.nef
bytes raw iirs beginning-iirs.orf
bytes raw mmor beginning-mmor.orf
