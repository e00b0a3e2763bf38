"""replace.py FILE TEXT HEX: puts bytes of the same length in the place of the only TEXT."""
import sys

path, text, replacement = sys.argv[1], sys.argv[2].encode(), bytes.fromhex(sys.argv[3])
with open(path, "rb") as file:
    content = file.read()
assert len(text) == len(replacement) and content.count(text) == 1, f"{path}: {text} {replacement.hex()}"
with open(path, "wb") as file:
    file.write(content.replace(text, replacement))
