"""The commands that write, each with the store it starts from, and what is right after one was hindered."""

import io
import os
import re
import shutil
import tarfile

import shop


class Case:
    """A command that writes: the store it starts from, its words, and what it reads."""

    def __init__(self, start, *words, text=None, writes="store"):
        self.start, self.words, self.text, self.writes = start, words, text, writes

    @property
    def takes(self):
        """The options that the command has beside its words."""
        return () if self.words[0] in ("init", "generate", "backup", "export") else ("--wait",)


def cases(program, place):
    """Every command that changes something, by its name; `place` keeps the stores they start from."""
    wish = os.path.join(place, "wish")
    program.must("generate", wish, "--platform", "wish", "--orders", "60", "--products", "6", "--seed", "7")
    pristine = os.path.join(place, "pristine.tar")
    program.must("backup", pristine, "--store", wish)
    program.must("import", "wish", "--store", wish, text=shop.wish_products("a"))
    program.must("import", "wish", "--store", wish, text=shop.wish_orders("a", range(100, 109)))

    filed = os.path.join(place, "filed")
    shutil.copytree(wish, filed)
    file_words = ("disputes", "file", "--product", "a-product", "--form", "revenue_share", "--reason", "no toy",
                  "--propose", "Electronics", "--id", "D", "--at", "2021-11-10T12:00:00Z", "--yes")
    program.must(*file_words, "--store", filed)
    resolve_words = ("disputes", "resolve", "D", "--updated", "Electronics", "--at", "2021-11-12T12:00:00Z")
    resolved = os.path.join(place, "resolved")
    shutil.copytree(filed, resolved)
    program.must(*resolve_words, "--store", resolved)

    damaged = os.path.join(place, "damaged")
    shutil.copytree(wish, damaged)
    with open(os.path.join(damaged, "products.jsonl"), "ab") as file:
        file.write(b'{"id":"torn","pri')

    notes = os.path.join(place, "notes.csv")
    with open(notes, "w", encoding="utf-8") as file:
        file.write("id,price,state\nextra,3.00,active\n")

    with open(os.path.join(wish, "tickets.jsonl"), "a", encoding="utf-8") as file:
        file.write('{"id":"T99999999","kind":"order_details","opened_at":"2021-11-15T08:00:00Z"}\n')
    noted = os.path.join(place, "noted")
    shutil.copytree(wish, noted)
    note_words = ("notes", "add", "call", "--due", "2021-12-01", "--attach", notes)
    program.must(*note_words, "--store", noted)
    jd, kuaishou = (os.path.join(place, name) for name in ("jd", "kuaishou"))
    program.must("generate", jd, "--platform", "jd", "--orders", "20", "--products", "3", "--seed", "1")
    program.must("generate", kuaishou, "--platform", "kuaishou", "--orders", "60", "--products", "6", "--seed", "7")
    month = ("product_id=a-product", "month=2021-10", "spend=40.00")
    deeds = {
        "shop set": (wish, "shop", "set", "refund_assurance.spend_factor", "0.7"),
        "products set": (wish, "products", "set", "a-product", "responsible_person=linked"),
        "boosts add": (wish, "boosts", "add", "name=N", "product_ids=5cef1d00000000534df25892", "starts_on=2021-11-20", "ends_on=2021-11-30",
                       "budget=100.00", "id=B"),
        "boosts months add": (wish, "boosts", "months", "add", *month),
        "tickets reply": (wish, "tickets", "reply", "T99999999", "--at", "2021-11-15 08:30"),
        "notes add": (wish, *note_words),
        "undo": (noted, "undo"),
        "needs dismiss": (wish, "needs", "dismiss", "refund_rate_63_93/near"),
        "rules add": (wish, "rules", "add", "rule=wish.assurance_threshold", "value=4", "from=2021-01-01", "source=page", "id=mine"),
        "violations add": (wish, "violations", "add", "violation=late_shipment_rate", "at=2021-11-01", "id=V"),
        "prices note": (jd, "prices", "note", "100000018507", "150.00", "--at", "2022-05-25 10:00"),
        "benchmarks add": (kuaishou, "benchmarks", "add", "indicator=quality_refund_rate", "value=0.01", "from=2024-06-01",
                           "to=2024-06-30"),
        "reported add": (kuaishou, "reported", "add", "indicator=quality_refund_rate", "value=0.02", "from=2024-06-01",
                         "to=2024-06-30"),
    }
    return {
        **{name: Case(start, *words, "--store", "STORE") for name, (start, *words) in deeds.items()},
        "import wish": Case(wish, "import", "wish", "--store", "STORE", text=shop.wish_orders("a", range(4))),
        "import csv": Case(
            wish, "import", "csv", notes, "--record", "product", "--column", "id=id", "--column", "price=price",
            "--column", "state=state", "--store", "STORE"),
        "disputes file": Case(wish, *file_words, "--store", "STORE"),
        "disputes resolve": Case(filed, *resolve_words, "--store", "STORE"),
        "disputes undo": Case(resolved, "disputes", "undo", "D", "--store", "STORE"),
        "doctor": Case(damaged, "doctor", "--fix", "--store", "STORE", writes="mended"),
        "restore": Case(wish, "restore", pristine, "--store", "STORE"),
        "init": Case(None, "init", "STORE", "--platform", "jd", "--name", "N", "--currency", "CNY"),
        "generate": Case(
            None, "generate", "STORE", "--platform", "jd", "--orders", "20", "--products", "3", "--seed", "1"),
        "backup": Case(wish, "backup", "ARCHIVE", "--store", "STORE", writes="archive"),
        "export": Case(wish, "export", "products", "--output", "TABLE", "--store", "STORE", writes="table"),
    }


class Room:
    """A folder in which a command is killed again and again."""

    def __init__(self, program, case, folder):
        self.program, self.case, self.folder = program, case, folder
        self.store = os.path.join(folder, "store")
        self.archive = os.path.join(folder, "archive.tar")
        self.table = os.path.join(folder, "table.csv")
        places = {"STORE": self.store, "ARCHIVE": self.archive, "TABLE": self.table}
        self.words = [places.get(word, word) for word in case.words]

    def reset(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder)
        if self.case.start:
            shop.put(self.case.start, self.store)

    def is_right(self, old, new):
        """What is wrong after a kill, or None."""
        if self.case.writes == "archive":
            return self.archive_is_right(old)
        if self.case.writes == "table":
            return None if shop.picture(self.store) == old else "an export changed the store"
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
    return base.endswith(".part") or ".part" in base or ".broken-" in base or base.endswith(".tar") or "draft" in base


def odd(found, wanted):
    """The names that are not as wanted."""
    return sorted(name for name in {**found, **wanted} if found.get(name) != wanted.get(name))
