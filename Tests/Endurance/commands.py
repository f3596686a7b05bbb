"""Every command that writes, each with the store it starts from."""

import json
import os
import re
import shutil
import sys

import shop
from rooms import Case

# The commands that write nothing but their answer, and `demo` and `console`, whose deeds `deeds.py` has.
READING = {
    "console", "demo", "stores", "find", "health", "indicators", "categories", "explain", "products list", "products show",
    "products orders", "disputes list", "disputes show", "disputes advise", "orders show", "shop show", "benchmarks list",
    "reported list", "violations list", "violations show", "boosts list", "boosts show", "boosts months list", "sources",
    "assurance list", "assurance reconcile", "assurance orders", "assurance simulate", "assurance split", "campaign check",
    "cases list", "cases show", "tickets list", "tickets show", "reviews list", "prices list", "notes list", "attachments list",
    "attachments open", "needs list", "check", "penalties", "sql", "rules list", "rules show", "rules diff", "config list", "manual",
}
FILING = ("disputes", "file", "--product", "a-product", "--form", "revenue_share", "--reason", "no toy", "--propose", "Electronics",
          "--id", "D", "--at", "2021-11-10T12:00:00Z", "--yes")
ANSWERING = ("disputes", "resolve", "D", "--updated", "Electronics", "--at", "2021-11-12T12:00:00Z")
RULE = ("rule=wish.assurance_threshold", "value=4", "from=2021-01-01", "source=page", "id=mine")
CAMPAIGN = ("name=N", "product_ids=5cef1d00000000534df25892", "starts_on=2021-11-20", "ends_on=2021-11-30", "budget=100.00", "id=B")
MONTH = ("product_id=a-product", "month=2021-10", "spend=40.00")
MARKET = ("indicator=quality_refund_rate", "value=0.01", "from=2024-06-01", "to=2024-06-30")


def names(program):
    """Every command by its words, as the program's own manual has them."""
    manual = program.must("manual").stdout.decode()
    return {words.strip() for words in re.findall(r"^\.SS seller ((?:[a-z]+ ?)+)", manual, re.MULTILINE)}


def check(program, cases):
    """Refuses to go on when a command is neither known to write nothing nor among the cases."""
    known = READING | {name for name in names(program) if any(f"{case} ".startswith(f"{name} ") for case in cases)}
    if known != names(program):
        sys.exit(f"commands that are neither attacked nor known to write nothing, or are gone: {sorted(known ^ names(program))}")


class Stores:
    """The stores that cases start from, each made of another by commands."""

    def __init__(self, program, place):
        self.program, self.place = program, place

    def path(self, name):
        return os.path.join(self.place, name)

    def generate(self, name, *words):
        self.program.must("generate", self.path(name), "--platform", *words)
        return self.path(name)

    def after(self, start, name, *commands):
        """A copy of a store in which something was done."""
        shutil.copytree(start, self.path(name))
        for words in commands:
            self.program.must(*words, "--store", self.path(name))
        return self.path(name)

    def write(self, name, text, mode="w"):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), mode, encoding="utf-8") as file:
            file.write(text)
        return self.path(name)


def wish_store(stores, review):
    """A small shop on Wish with a product of ours, and an archive of it before that."""
    wish = stores.generate("wish", "wish", "--orders", "60", "--products", "6", "--seed", "7")
    stores.program.must("backup", stores.path("pristine.tar"), "--store", wish)
    stores.program.must("import", "wish", "--store", wish, text=shop.wish_products("a"))
    stores.program.must("import", "wish", "--store", wish, text=shop.wish_orders("a", range(100, 109)))
    stores.write("wish/tickets.jsonl", '{"id":"T99999999","kind":"order_details","opened_at":"2021-11-15T08:00:00Z"}\n', "a")
    if review:
        order = {"id": "zzz", "product_id": "a-product", "paid_at": "2021-10-20T00:00:00Z", "price": "1.00", "channel": "other",
                 "review": {"at": "2021-10-28T00:00:00Z", "stars": 5, "text": review}}
        stores.write("wish/orders/2021-10.jsonl", json.dumps(order, separators=(",", ":")) + "\n", "a")
    return wish


def kuaishou_store(stores, review):
    """A small shop on Kuaishou with an order that has a review, and cases at every stage."""
    kuaishou = stores.generate("kuaishou", "kuaishou", "--orders", "60", "--products", "6", "--seed", "7")
    case = {"kind": "refund_only", "applied_at": "2024-06-29T00:00:00Z", "reason": "quality", "amount": "1.00"}
    called = {"intervened_at": "2024-06-29T02:00:00Z"}
    with open(stores.path("kuaishou/products.jsonl"), encoding="utf-8") as file:
        product = json.loads(file.readline())["id"]
    order = {
        "id": "999000000000000000", "product_id": product, "paid_at": "2024-06-20T00:00:00Z", "released_at": "2024-06-20T00:00:00Z",
        "price": "47.90", "channel": "self_built", "cases": [
            {"id": "R91", **case}, {"id": "R92", **case, **called},
            {"id": "R93", **case, **called, "advanced_at": "2024-06-30T00:00:00Z"}],
        "review": {"at": "2024-06-28T00:00:00Z", "quality": 1, "text": review or "bad"}}
    stores.write("kuaishou/orders/2024-06.jsonl", json.dumps(order, separators=(",", ":")) + "\n", "a")
    return kuaishou


def cases(program, place, is_large=False):
    """Every command that changes something, by its words, and more words where there are several of one; `place` keeps the stores.
    Of a large store something is derived: a month of it has a review that is as long as many orders."""
    stores = Stores(program, place)
    review = "long " * 60_000 if is_large else None
    wish, kuaishou = wish_store(stores, review), kuaishou_store(stores, review)
    jd = stores.generate("jd", "jd", "--orders", "20", "--products", "3", "--seed", "1")
    table = stores.write("notes.csv", "id,price,state\nextra,3.00,active\n")
    noting = ("notes", "add", "call", "--due", "2021-12-01", "--attach", table)
    # Some rows come twice; they go into a store that has no orders.
    rows = [f"O{row},a-product,2023-1{row % 3}-05 08:00:00,{row}.50\n" for row in [*range(40), 3, 4]]
    orders = stores.write("orders.csv", "id,product_id,paid_at,price\n" + "".join(rows))
    empty = stores.path("empty")
    stores.program.must("init", empty, "--platform", "wish", "--name", "N", "--currency", "USD")
    stores.program.must("import", "wish", "--store", empty, text=shop.wish_products("a"))
    filed = stores.after(wish, "filed", FILING)
    resolved = stores.after(filed, "resolved", ANSWERING)
    noted = stores.after(wish, "noted", noting)
    with open(stores.path("noted/notes.jsonl"), encoding="utf-8") as file:
        note = json.loads(file.readline())["id"]
    dismissed = stores.after(wish, "dismissed", ("needs", "dismiss", "refund_rate_63_93/near"))
    fined = stores.after(wish, "fined", ("violations", "add", "violation=late_shipment_rate", "at=2021-11-01", "id=V"))
    ruled = stores.after(wish, "ruled", ("rules", "add", *RULE))
    boosted = stores.after(wish, "boosted", ("boosts", "add", *CAMPAIGN), ("boosts", "months", "add", *MONTH))
    compared = stores.after(kuaishou, "compared", ("benchmarks", "add", *MARKET), ("reported", "add", *MARKET))
    damaged = stores.after(wish, "damaged")
    stores.write("damaged/products.jsonl", '{"id":"torn","pri', "a")
    configured = os.path.dirname(os.path.dirname(stores.write("configured/seller/config.json5", '// mine\n{theme: "nord"}\n')))
    home = {"XDG_CONFIG_HOME": "STORE"}
    deeds = {
        "shop set": (wish, "refund_assurance.spend_factor", "0.7"),
        "products set": (wish, "a-product", "responsible_person=linked"),
        "boosts add": (wish, *CAMPAIGN),
        "boosts set": (boosted, "B", "budget=200.00"),
        "boosts months add": (wish, *MONTH),
        "boosts months set": (boosted, *MONTH[:2], "spend=50.00"),
        "tickets reply": (wish, "T99999999", "--at", "2021-11-15 08:30"),
        "tickets resolve": (wish, "T99999999", "--at", "2021-11-15 08:30"),
        "notes add": (wish, *noting[2:]),
        "notes done": (noted, note),
        "notes set": (noted, note, "text=call again"),
        "notes attach": (noted, note, stores.path("pristine.tar")),
        "undo": (noted,),
        "needs snooze": (wish, "refund_rate_63_93/near", "--until", "2021-12-01"),
        "needs dismiss": (wish, "refund_rate_63_93/near"),
        "needs restore": (dismissed, "refund_rate_63_93/near"),
        "rules add": (wish, *RULE),
        "rules set": (ruled, "mine", "value=5"),
        "violations add": (wish, "violation=late_shipment_rate", "at=2021-11-01", "id=V"),
        "violations set": (fined, "V", "at=2021-11-02"),
        "violations appeal": (fined, "V", "submitted_at=2021-11-03", "reason=none"),
        "prices note": (jd, "100000018507", "150.00", "--at", "2022-05-25 10:00"),
        "prices plan": (jd, "--rule=-10%", "--at", "2022-06-18", "100000018507"),
        "benchmarks add": (kuaishou, *MARKET),
        "benchmarks set": (compared, MARKET[0], "value=0.02", *MARKET[2:]),
        "reported add": (kuaishou, *MARKET),
        "reported set": (compared, MARKET[0], "value=0.02", *MARKET[2:]),
        "cases grant": (kuaishou, "R91", "--at", "2024-06-30"),
        "cases refuse": (kuaishou, "R91", "--at", "2024-06-30"),
        "cases complete": (kuaishou, "R91", "--at", "2024-06-30"),
        "cases close": (kuaishou, "R91", "--at", "2024-06-30"),
        "cases intervene": (kuaishou, "R91", "--at", "2024-06-30"),
        "cases prove": (kuaishou, "R92", "--at", "2024-06-30"),
        "cases decide": (kuaishou, "R92", "--at", "2024-06-30", "--liability", "both"),
        "cases advance": (kuaishou, "R92", "--at", "2024-06-30"),
        "cases repay": (kuaishou, "R93", "--at", "2024-07-01"),
        "reviews answer": (kuaishou, "999000000000000000", "--at", "2024-06-30", "--text", "sorry"),
    }
    found = {
        **{name: Case(start, *name.split(), *words, "--store", "STORE") for name, (start, *words) in deeds.items()},
        "violations appeal as a draft": Case(
            fined, "violations", "appeal", "V", "--draft", "FOLDER", "--store", "STORE", writes="table"),
        "import wish": Case(wish, "import", "wish", "--store", "STORE", text=shop.wish_orders("a", range(4))),
        "import csv": Case(
            wish, "import", "csv", table, "--record", "product", "--column", "id=id", "--column", "price=price",
            "--column", "state=state", "--store", "STORE"),
        "import csv of orders": Case(empty, "import", "csv", orders, "--record", "order", "--store", "STORE"),
        "disputes file": Case(wish, *FILING, "--store", "STORE"),
        "disputes resolve": Case(filed, *ANSWERING, "--store", "STORE"),
        "disputes undo": Case(resolved, "disputes", "undo", "D", "--store", "STORE"),
        "doctor": Case(damaged, "doctor", "--fix", "--store", "STORE", writes="mended"),
        "restore": Case(wish, "restore", stores.path("pristine.tar"), "--store", "STORE"),
        "init": Case(None, "init", "STORE", "--platform", "jd", "--name", "N", "--currency", "CNY"),
        "generate": Case(
            None, "generate", "STORE", "--platform", "jd", "--orders", "20", "--products", "3", "--seed", "1"),
        "backup": Case(wish, "backup", "ARCHIVE", "--store", "STORE", writes="archive"),
        "export": Case(wish, "export", "products", "--output", "TABLE", "--store", "STORE", writes="table"),
        "config set": Case(configured, "config", "set", "mouse", "true", writes="files", settings=home),
        "config unset": Case(configured, "config", "unset", "theme", writes="files", settings=home),
        "install": Case(None, "install", "STORE", writes="files"),
    }
    check(program, found)
    return found
