"""replace.py FILE TEXT HEX: puts bytes of the same length in the place of the only TEXT."""
import sys

from place import read

path, text, replacement = sys.argv[1], sys.argv[2].encode(), bytes.fromhex(sys.argv[3])
content = read(path)
assert len(text) == len(replacement) and content.count(text) == 1, f"{path}: {text} {replacement.hex()}"
with open(path, "wb") as file:
    file.write(content.replace(text, replacement))
