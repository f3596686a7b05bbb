"""What a program has done: counted by itself where it was built for that (build-counted), else by a library before it (edges.c)."""

import os
import struct
import subprocess
import sys


class Coverage:
    """The map that a program writes while it runs."""

    def __init__(self, program, place):
        self.path = os.path.join(place, "edges")
        program.settings["EDGES_MAP"] = self.path
        program.run("--version")
        self.has_edges = os.path.exists(self.path)
        self.edges = 0

    def count_by_library(self, program, place):
        """Has a program counted that does not do it itself."""
        library = os.path.join(place, "edges.so")
        source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "edges.c")
        done = subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-fno-builtin", "-o", library, source, "-ldl"], capture_output=True)
        if done.returncode != 0:
            sys.exit(done.stderr.decode())
        program.settings["LD_PRELOAD"] = library
        program.run("--version")

    def work(self):
        """How much was done since the last time that was asked."""
        with open(self.path, "r+b") as file:
            work, = struct.unpack("=Q", file.read(8))
            file.seek(0)
            file.write(bytes(8))
        return work

    def has_grown(self):
        """Whether edges were taken that were not taken before."""
        if not self.has_edges:
            return False
        with open(self.path, "rb") as file:
            edges = file.read()[8:].count(1)
        self.edges, before = max(edges, self.edges), self.edges
        return edges > before

    def told(self):
        """How many edges were taken, as the end of a line."""
        return f", {self.edges} edges taken" if self.has_edges else ""
