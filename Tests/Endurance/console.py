"""The console on a terminal of its own: keys go in, the screen comes out."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
import unicodedata

# What the program waits for at most, in seconds.
PATIENCE = 120
ROWS, COLUMNS = 30, 90
# Longer than any escape sequence that is drawn; what follows the sequences of other terminals is not for this one.
FOREIGN = re.compile(r"\x1b(?:\[[0-9;?<>=]*[ -/]*[@-~]|\].*?(?:\x07|\x1b\\)|[()].)", re.DOTALL)


class Screen:
    """A VT52: the plainest terminal that has an address for each cell."""

    def __init__(self):
        self.rest = b""
        self.row = self.column = 0
        self.clear()

    def clear(self):
        self.cells = [[" "] * COLUMNS for _ in range(ROWS)]

    def text(self):
        """What stands there, its lines one after the other, with one space for many."""
        return " ".join(" ".join("".join(row) for row in self.cells).split())

    def take(self, drawn):
        """Draws what the program has written; an unfinished sequence or character waits for its end."""
        drawn = self.rest + drawn
        cut = drawn.rfind(b"\x1b", max(0, len(drawn) - 64))
        whole = drawn if cut < 0 or self.is_whole(drawn[cut:]) else drawn[:cut]
        while whole and whole[-1] & 0x80 and not self.decodes(whole[-4:]):
            whole = whole[:-1]
        self.rest = drawn[len(whole):]
        text, place = FOREIGN.sub("", whole.decode("utf-8", "replace")), 0
        while place < len(text):
            place += self.put(text[place:place + 4])

    @staticmethod
    def is_whole(sequence):
        if sequence[1:2] == b"Y":
            return len(sequence) >= 4
        if sequence[1:2] in (b"[", b"]", b"(", b")"):
            return FOREIGN.match(sequence.decode("utf-8", "replace")) is not None
        return len(sequence) >= 2

    @staticmethod
    def decodes(end):
        return any(is_text(end[start:]) for start in range(len(end)))

    def put(self, text):
        """Draws the first thing of a text; gives its length."""
        if text[0] != "\x1b":
            self.put_character(text[0])
            return 1
        what = text[1:2]
        if what == "Y":
            self.row, self.column = min(ord(text[2]) - 32, ROWS - 1), min(ord(text[3]) - 32, COLUMNS - 1)
            return 4
        if what == "H":
            self.row = self.column = 0
        elif what in ("A", "I"):
            self.row = max(0, self.row - 1)
        elif what == "B":
            self.row = min(ROWS - 1, self.row + 1)
        elif what == "C":
            self.column = min(COLUMNS - 1, self.column + 1)
        elif what == "D":
            self.column = max(0, self.column - 1)
        elif what in ("J", "K"):
            self.cells[self.row][self.column:] = [" "] * (COLUMNS - self.column)
            for row in range(self.row + 1, ROWS) if what == "J" else ():
                self.cells[row] = [" "] * COLUMNS
        return 2

    def put_character(self, character):
        if character == "\r":
            self.column = 0
        elif character == "\n":
            self.row += 1
            if self.row == ROWS:
                self.row, self.cells = ROWS - 1, [*self.cells[1:], [" "] * COLUMNS]
        elif character == "\b":
            self.column = max(0, self.column - 1)
        elif character == "\t":
            self.column = min(COLUMNS - 1, self.column // 8 * 8 + 8)
        elif character >= " ":
            width = 0 if unicodedata.combining(character) else 1 + (unicodedata.east_asian_width(character) in "WF")
            if width and self.column < COLUMNS:
                self.cells[self.row][self.column] = character
                if width == 2 and self.column + 1 < COLUMNS:
                    self.cells[self.row][self.column + 1] = ""
                self.column = min(COLUMNS - 1, self.column + width)


def is_text(content):
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


class Console:
    """The program, started on a terminal; what it says on standard error goes beside it."""

    def __init__(self, command, settings, errors, **more):
        self.terminal, inside = pty.openpty()
        fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.screen = Screen()
        self.process = subprocess.Popen(
            command, stdin=inside, stdout=inside, stderr=errors, start_new_session=True, env={**settings, "TERM": "vt52"}, **more)
        os.close(inside)

    def press(self, keys):
        """Types keys, and takes what is drawn meanwhile off the terminal, which holds only so much."""
        while keys:
            readable, writable, _ = select.select([self.terminal], [self.terminal], [], PATIENCE)
            if readable and not self.draw():
                return
            if writable:
                # A terminal takes what is typed a line's length at a time.
                keys = keys[os.write(self.terminal, keys[:1024]):]

    def draw(self):
        """Draws what has been written; False when the program is gone."""
        try:
            drawn = os.read(self.terminal, 65536)
        except OSError:
            return False
        self.screen.take(drawn)
        return bool(drawn)

    def wait(self, pattern, seconds=PATIENCE):
        """Waits until what is looked for stands on the screen; gives what was found, or None when the program has ended."""
        deadline = time.monotonic() + seconds
        while not (found := re.search(pattern, self.screen.text())):
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self.terminal], [], [], left)[0]:
                raise TimeoutError(f"waited in vain for {pattern}; the screen was:\n{self.screen.text()}")
            if not self.draw():
                return None
        return found

    def end(self, by=signal.SIGTERM):
        """Ends the program, which finishes what it has begun; gives its status as `subprocess` has it."""
        if by:
            self.process.send_signal(by)
        deadline = time.monotonic() + PATIENCE
        # Until the other side has gone; what it draws to the end must be taken off, or it would wait.
        while select.select([self.terminal], [], [], max(0, deadline - time.monotonic()))[0] and self.draw():
            pass
        os.close(self.terminal)
        try:
            return self.process.wait(max(1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired as late:
            self.process.kill()
            self.process.wait()
            raise TimeoutError("does not end") from late
