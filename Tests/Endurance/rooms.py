"""The rooms in which something that writes is hindered, and what is right after that."""

import io
import os
import re
import shutil
import tarfile

import shop


class Case:
    """A command that writes: the store it starts from, its words, what it reads, and, of the console, what is typed.

    Of the words and settings STORE, ARCHIVE, TABLE and FOLDER stand for places in the room. `writes` is what comes of it: a changed
    store, a mended one, an archive, a `table` beside the store, files of which each is there entirely or as before, or `screens`: such
    files that nobody misses. `keys` are pairs: what is waited for on the screen, and what is typed then; the last does the deed.
    """

    def __init__(self, start, *words, text=None, writes="store", keys=None, settings=()):
        self.start, self.words, self.text, self.writes, self.keys = start, words, text, writes, keys
        self.settings = dict(settings)

    @property
    def takes_wait(self):
        """Whether the command has an option for how long it waits for other writers."""
        return not self.keys and "--store" in self.words and self.words[0] not in ("backup", "export")


class Room:
    """A folder in which a command is killed again and again."""

    def __init__(self, program, case, folder):
        self.program, self.case, self.folder = program, case, folder
        self.store = os.path.join(folder, "store")
        self.archive = os.path.join(folder, "archive.tar")
        self.table = os.path.join(folder, "table.csv")
        places = {"STORE": self.store, "ARCHIVE": self.archive, "TABLE": self.table, "FOLDER": os.path.join(folder, "folder")}
        self.words = [places.get(word, word) for word in case.words]
        self.settings = {name: places.get(value, value) for name, value in case.settings.items()}
        self.prepare = None

    def reset(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder)
        if self.case.start:
            shop.put(self.case.start, self.store)
            if self.prepare:
                self.prepare(self.store)

    def is_right(self, old, new):
        """What is wrong after a kill, or None."""
        if self.case.writes == "archive":
            return self.archive_is_right(old)
        if self.case.writes == "table":
            return None if shop.picture(self.store) == old else "an export changed the store"
        if self.case.writes == "files":
            return odd_files(shop.picture(self.store), old or {}, new)
        if not os.path.exists(os.path.join(self.store, "store.json")):
            return None if old is None else "the store is gone"
        sound, findings = self.program.is_sound(self.store)
        found = without_times(shop.picture(self.store))
        if found == new:
            return None if sound else findings
        if found == old:
            return None
        everything = {**(old or {}), **new, **found}
        odd = [name for name in everything if found.get(name) not in ((old or {}).get(name), new.get(name))]
        return f"neither the old store nor the new one, by {odd or 'a mixture of both'}; {findings}"

    def archive_is_right(self, old):
        if shop.picture(self.store) != old:
            return "a backup changed the store"
        if not os.path.exists(self.archive):
            return None
        copy = os.path.join(self.folder, "copy")
        done = self.program.run("restore", self.archive, "--store", copy)
        return None if done.returncode == 0 else done.stderr.decode()


def without_times(picture):
    """A picture in which files that are named after the moment of their making have one name; what the doctor puts aside
    before it mends anything is no part of the old store or the new one until it is referred to."""
    return {name: content for name, content in picture.items() if ".broken-" not in name}


MOMENT = re.compile(r"\d{8}T\d{6}Z(-\d+)?")


def without_moment(name):
    """A name in which the moment of its making is left out."""
    return MOMENT.sub("MOMENT", name)


def without_clock(name, content):
    """A file's content without the moment of its making: of an archive, what stands in it."""
    if not name.endswith(".tar"):
        return content
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        return "\n".join(archive.getnames()).encode()


def is_aside(name):
    """Whether a file is none of the store's own: a draft, or what was put aside before anything was changed."""
    base = os.path.basename(name)
    return ".part" in name or ".broken-" in base or base.endswith(".tar") or "draft" in base


def odd_files(found, *wanted):
    """The files that are as none of some pictures have them, but for what is aside; None when there are none."""
    return [name for name in found if not is_aside(name) and all(found[name] != one.get(name) for one in wanted)] or None


def odd(found, wanted):
    """The names that are not as wanted."""
    return sorted(name for name in {**found, **wanted} if found.get(name) != wanted.get(name))
