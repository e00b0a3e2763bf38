"""Cuts a file short: cut.py INPUT OUTPUT MARK PLUS."""
import sys

from place import place, read

source, target, mark, plus = sys.argv[1:]
content = read(source)
with open(target, "wb") as file:
    file.write(content[:place(content, mark, plus)])
