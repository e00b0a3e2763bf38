"""Noise that is the same each time: a PPM of WIDTHxHEIGHT on standard output."""
import random
import sys

width, height = map(int, sys.argv[1].split("x"))
sys.stdout.buffer.write(b"P6 %d %d 255\n" % (width, height) + random.Random(1).randbytes(width * height * 3))
