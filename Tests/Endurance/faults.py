"""The library between the program and the system: building it, having it run the program, and reading what it writes down."""

import os
import select
import signal
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


class Server:
    """The program, loaded once and forked for each fault: most of what a run takes is loading."""

    def __init__(self, program, built, words, below, folder, text):
        names = [os.path.join(folder, name) for name in ("input", "output", "errors")]
        with open(names[0], "wb") as file:
            file.write(text or b"")
        self.program, self.words, self.input, self.errors = program, words, names[0], names[2]
        self.alone_settings = {"LD_PRELOAD": built, "FAULTS_BELOW": below}
        theirs, self.requests = os.pipe()
        self.answers, answers = os.pipe()
        settings = {"LD_PRELOAD": built, "FAULTS_BELOW": below, "FAULTS_SERVE": f"{theirs} {answers}",
                    **dict(zip(("FAULTS_INPUT", "FAULTS_OUTPUT", "FAULTS_ERRORS"), names))}
        self.process = subprocess.Popen([program.path, *words], pass_fds=(theirs, answers), env={**shop.environment(), **settings})
        os.close(theirs)
        os.close(answers)
        self.rest = b""

    def run(self, at, mode, error, seconds=20):
        """Runs the program with a fault; gives its status (as `subprocess` has it), the number of calls, whether one failed and what
        it said on standard error."""
        os.write(self.requests, f"{at} {mode} {error}\n".encode())
        process = int(self.line(seconds))
        try:
            status, calls, failed = map(int, self.line(seconds).split())
        except TimeoutError:
            os.kill(process, signal.SIGKILL)
            self.line(seconds)
            raise
        with open(self.errors, "rb") as file:
            return os.waitstatus_to_exitcode(status), calls, failed == 1, file.read()

    def run_alone(self, at, mode, error, seconds=120):
        """The same in a process that is started for it. A runtime's locks know a thread by its number, which a fork changes: where
        two threads want one lock, a forked program may wait for itself for ever, and only a fresh one tells."""
        settings = {"FAULTS_AT": str(at), "FAULTS_MODE": mode, "FAULTS_ERROR": str(error), **self.alone_settings}
        with open(self.input, "rb") as text:
            try:
                done = subprocess.run([self.program.path, *self.words], stdin=text, capture_output=True, timeout=seconds,
                                      env={**shop.environment(), **settings})
            except subprocess.TimeoutExpired as late:
                raise TimeoutError from late
        return done.returncode, 0, True, done.stderr

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
