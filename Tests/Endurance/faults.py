"""The library between the program and the system: building it, having it run the program, and reading what it writes down."""

import mmap
import os
import re
import select
import shutil
import signal
import struct
import subprocess
import sys

import console
import shop

# What the library and whoever starts it share: calls, whether one failed, the fault's number, its error and its kind.
SHARED = struct.Struct("@llll8s")
# Any second after the last of the made-up shops.
CLOCK = "1735689600"


def library(folder):
    """Builds the library; gives its path."""
    built = os.path.join(folder, "faults.so")
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "faults.c")
    done = subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", built, source, "-ldl"], capture_output=True)
    if done.returncode != 0:
        sys.exit(done.stderr.decode())
    return built


def calls(record):
    """The calls that were written down: what, the path, the other path or length, the bytes."""
    with open(record, "rb") as file:
        text = file.read()
    place = 0
    while place < len(text):
        end = text.index(b"\n", place)
        what, *lengths = text[place:end].decode().split()
        parts, place = [], end + 1
        for length in map(int, lengths):
            parts.append(text[place:place + length])
            place += length
        yield what, parts[0].decode(), parts[1].decode() or None, parts[2]
        place += 1


class Alone:
    """The program, started anew for each fault."""

    def __init__(self, program, built, words, below, folder, text, settings):
        self.program, self.words = program, words
        self.input, self.report = (os.path.join(folder, name) for name in ("input", "report"))
        with open(self.input, "wb") as file:
            file.write(text or b"")
        self.settings = {**shop.environment(), "LD_PRELOAD": built, "FAULTS_BELOW": below, "FAULTS_REPORT": self.report,
                         "FAULTS_CLOCK": CLOCK, **settings}

    def run(self, at, mode, error, seconds=120):
        """Runs the program with a fault; gives its status (as `subprocess` has it), the number of calls, whether one failed and what
        it said on standard error."""
        settings = {**self.settings, "FAULTS_AT": str(at), "FAULTS_MODE": mode, "FAULTS_ERROR": str(error)}
        with open(self.input, "rb") as text:
            try:
                done = subprocess.run([self.program.path, *self.words], stdin=text, capture_output=True, timeout=seconds,
                                      env=settings)
            except subprocess.TimeoutExpired as late:
                raise TimeoutError from late
        return done.returncode, *self.counted(), done.stderr

    def counted(self):
        """How many calls there were, and whether one failed."""
        with open(self.report, "rb") as file:
            calls, failed, *_ = SHARED.unpack(file.read(SHARED.size))
        return calls, failed == 1

    def end(self):
        pass


class Server(Alone):
    """The program, loaded once and forked for each fault: most of what a run takes is loading.

    A runtime's locks know a thread by its number, which a fork changes: where two threads want one lock, a forked program may wait
    for itself for ever. Such a fault is tried again in a fresh process.
    """

    def __init__(self, program, built, words, below, folder, text, settings):
        super().__init__(program, built, words, below, folder, text, settings)
        self.errors = os.path.join(folder, "errors")
        theirs, self.requests = os.pipe()
        self.answers, answers = os.pipe()
        serving = {"FAULTS_SERVE": f"{theirs} {answers}", "FAULTS_INPUT": self.input,
                   "FAULTS_OUTPUT": os.path.join(folder, "output"), "FAULTS_ERRORS": self.errors}
        self.process = subprocess.Popen([program.path, *words], pass_fds=(theirs, answers), env={**self.settings, **serving})
        os.close(theirs)
        os.close(answers)
        self.rest = b""

    def run(self, at, mode, error, seconds=20):
        os.write(self.requests, f"{at} {mode} {error}\n".encode())
        process = int(self.line(seconds))
        try:
            status, calls, failed = map(int, self.line(seconds).split())
        except TimeoutError:
            os.kill(process, signal.SIGKILL)
            self.line(seconds)
            return None
        with open(self.errors, "rb") as file:
            return os.waitstatus_to_exitcode(status), calls, failed == 1, file.read()

    def line(self, seconds):
        while b"\n" not in self.rest:
            if not select.select([self.answers], [], [], seconds)[0]:
                raise TimeoutError
            part = os.read(self.answers, 4096)
            if not part:
                sys.exit("the program that is forked has ended")
            self.rest += part
        line, self.rest = self.rest.split(b"\n", 1)
        return line

    def end(self):
        os.close(self.requests)
        os.close(self.answers)
        self.process.wait()


class OnTerminal(Alone):
    """The console, driven to where one more key does the deed; from then on calls are counted, and fail."""

    # What says that a deed is done, and what that it is not.
    SAVED = "on disk|Saved|Taken back|Now on the platform|Now do it on|Written to| is set in "
    REFUSED = "nothing was changed|Run .seller doctor|[Tt]ry again|start the program again|completes the change|cannot be (read|written|shown|taken)"

    def __init__(self, program, built, words, below, folder, text, settings, keys):
        # The screens that are kept are as new each time.
        self.state = os.path.join(folder, "state")
        super().__init__(program, built, words, below, folder, text, {"XDG_STATE_HOME": self.state, **settings})
        self.keys, self.below = keys, below
        self.errors = os.path.join(folder, "errors")

    def run(self, at, mode, error, seconds=console.PATIENCE):
        shutil.rmtree(self.state, ignore_errors=True)
        with open(self.errors, "w+b") as errors:
            shown = console.Console([self.program.path, *self.words], self.settings, errors, cwd=self.below)
            try:
                outcome = self.drive(shown, at, mode, error, seconds)
            except BaseException:
                shown.process.kill()
                shown.end(by=None)
                raise
            # What is on its way is done before the program ends; what it could not save it says then.
            status = shown.end(by=signal.SIGTERM if outcome else None)
            errors.seek(0)
            said = errors.read()
        calls, has_failed = self.counted()
        if status in (0, 3, -signal.SIGTERM):
            is_saved = outcome is None and status == 0 or re.search(self.SAVED, outcome or "")
            status = 0 if is_saved and not said else 3
        return status, calls, has_failed, said + (outcome or "").encode()

    def drive(self, shown, at, mode, error, seconds):
        """Types everything, the last with the fault in place; gives what the screen shows then, nothing when the program has ended."""
        for wanted, keys in self.keys[:-1]:
            shown.wait(wanted, seconds)
            shown.press(keys)
        wanted, keys = self.keys[-1]
        shown.wait(wanted, seconds)
        outcome = f"{self.SAVED}|{self.REFUSED}"
        if re.search(outcome, shown.screen.text()):
            sys.exit(f"it is said before it is done: {shown.screen.text()}")
        with open(self.report, "r+b") as file, mmap.mmap(file.fileno(), SHARED.size) as shared:
            SHARED.pack_into(shared, 0, 0, 0, at, error, mode.encode())
        shown.press(keys)
        return shown.wait(outcome, seconds) and shown.screen.text()
