"""The library between the program and the system: building it, having it run the program, and reading what it writes down."""

import os
import select
import signal
import struct
import subprocess
import sys

import shop


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

    def __init__(self, program, built, words, below, folder, text):
        self.program, self.words = program, words
        self.input, self.report = (os.path.join(folder, name) for name in ("input", "report"))
        with open(self.input, "wb") as file:
            file.write(text or b"")
        self.settings = {"LD_PRELOAD": built, "FAULTS_BELOW": below, "FAULTS_REPORT": self.report}

    def run(self, at, mode, error, seconds=120):
        """Runs the program with a fault; gives its status (as `subprocess` has it), the number of calls, whether one failed and what
        it said on standard error."""
        settings = {"FAULTS_AT": str(at), "FAULTS_MODE": mode, "FAULTS_ERROR": str(error), **self.settings}
        with open(self.input, "rb") as text:
            try:
                done = subprocess.run([self.program.path, *self.words], stdin=text, capture_output=True, timeout=seconds,
                                      env={**shop.environment(), **settings})
            except subprocess.TimeoutExpired as late:
                raise TimeoutError from late
        with open(self.report, "rb") as file:
            calls, failed = struct.unpack("@li", file.read(struct.calcsize("@li")))
        return done.returncode, calls, failed == 1, done.stderr

    def end(self):
        pass


class Server(Alone):
    """The program, loaded once and forked for each fault: most of what a run takes is loading.

    A runtime's locks know a thread by its number, which a fork changes: where two threads want one lock, a forked program may wait
    for itself for ever. Such a fault is tried again in a fresh process.
    """

    def __init__(self, program, built, words, below, folder, text):
        super().__init__(program, built, words, below, folder, text)
        self.errors = os.path.join(folder, "errors")
        theirs, self.requests = os.pipe()
        self.answers, answers = os.pipe()
        settings = {"LD_PRELOAD": built, "FAULTS_BELOW": below, "FAULTS_SERVE": f"{theirs} {answers}", "FAULTS_INPUT": self.input,
                    "FAULTS_OUTPUT": os.path.join(folder, "output"), "FAULTS_ERRORS": self.errors}
        self.process = subprocess.Popen([program.path, *words], pass_fds=(theirs, answers), env={**shop.environment(), **settings})
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
