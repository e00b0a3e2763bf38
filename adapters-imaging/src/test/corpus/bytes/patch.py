"""patch.py FILE OFFSET HEX: writes bytes over those at an offset."""
import sys

with open(sys.argv[1], "r+b") as file:
    file.seek(int(sys.argv[2]))
    file.write(bytes.fromhex(sys.argv[3]))
