"""What a person does in the console, key by key, each deed with the store it starts from."""

import os

from rooms import Case

# The keys of a form: its button is above its first field, as it were.
TO_THE_BUTTON = "\x1b[Z"
DOWN = "\x1b[B"
CLEAR = "\x15"


def cases(place):
    """Every deed of the console, by its name; of each the store, and what is waited for and typed."""
    def start(name):
        return os.path.join(place, name)
    work = ("Record what was done", "\r")
    after_sales = ("Needs you", "5"), (r"Cases \d", "l")
    deeds = {
        "a dispute": ("wish", ("Needs you", "2"), ("All products 7", "/a-product\r"), ("1 of 1, filtered", "f"),
                      ("proposed category", "reason\t\r"), ("choose a category ─", "\r"), ("Accessories", "\t\t\r"),
                      ("Submit this dispute", "\t\r")),
        "an outcome": ("filed", ("Needs you", "3"), ("pending 1", "r"), ("Record the outcome", "\r"), ("resolved – updated", "updated\r"),
                       ("new category", TO_THE_BUTTON + "\r"), ("Record this outcome", "\t\r")),
        "an outcome taken back": ("resolved", ("Needs you", "3"), ("updated 1", "u"), ("Cancel", "\t\r")),
        "a change taken back": ("noted", ("Needs you", "U"), ("Take the latest change back", "\t\r")),
        "a case": ("kuaishou", *after_sales, ("next one costs", "l"), ("time left", "d"), work, ("completed: ", "completed\r"),
                   ("paid back", TO_THE_BUTTON + "\r")),
        "a ticket": ("wish", *after_sales, ("Penalty ladders", "ll"), ("order details", "d"), work, ("replied", "replied\r"),
                     ("what was done replied", TO_THE_BUTTON + "\r")),
        "a need dismissed": ("wish", ("Needs you", "Z")),
        "a need put aside": ("wish", ("Needs you", "z"), ("comes back on", TO_THE_BUTTON + "\r")),
        "a note with a file": ("wish", ("Needs you", "N"), ("Health › Notes", "n"), ("its id", "call\t\t\t\t\t\t" + start("notes.csv")),
                               ("notes.csv", "\t\r")),
        "a task done": ("noted", ("Needs you", "N"), ("Health › Notes", "d")),
        "an import": ("wish", ("Needs you", "i"), ("Nothing is written until", start("notes.csv")),
                      ("notes.csv", DOWN + DOWN + "\r"), ("Nothing is written yet", "I")),
        "a violation": ("kuaishou", *after_sales, ("next one costs", "v"), ("recorded at", TO_THE_BUTTON + "\r")),
        "an appeal": ("fined", *after_sales, ("late shipment", "A"), ("appeal by", "2021-12-01" + TO_THE_BUTTON + "\r")),
        "a benchmark": ("kuaishou", ("Needs you", "5"), (r"Cases \d", "b"), ("first day", "1" + TO_THE_BUTTON + "\r")),
        "a reported figure": ("kuaishou", ("Needs you", "5"), (r"Cases \d", "R"), ("counted", "\t\t\t0.01\t\t\t\t\t\t\r")),
        "the shop's facts": ("kuaishou", ("Needs you", "m"), ("Facts of the shop", "X" + TO_THE_BUTTON + "\r")),
        "a product's facts": ("jd", ("Needs you", "2"), ("1 of 3", "\r"), ("Overview", "m"), ("Save", "\tNEW" + TO_THE_BUTTON * 2 + "\r")),
        "a price": ("wish", ("Needs you", "2"), ("All products 7", "G\r"), ("Overview", "p"), ("From day", "9.00\t\t\t\r")),
        "a rule": ("wish", ("Needs you", "P"), ("Health › Rules", "/wish.shares\r"), ("1 of 1, filtered", "\r"),
                   ("where you have it from", "\t\t\tpage" + TO_THE_BUTTON * 4 + "\r")),
        "a campaign": ("wish", ("Needs you", "4"), ("Eligible", "c"), ("Last day", TO_THE_BUTTON * 3 + "100\t\t\r"), ("Cancel", "\t\r")),
        "a month": ("wish", ("Needs you", "4"), ("Eligible", "M"), ("credit received", CLEAR + "2.00\t\t\r")),
        "the spend factor": ("wish", ("Needs you", "4"), ("Eligible", "F"), ("Not public", CLEAR + "0.7" + TO_THE_BUTTON + "\r")),
        "a setting": ("wish", ("Needs you", ":set mouse true"), ("set mouse true", "\r")),
        "an export": ("wish", ("Needs you", "2"), ("All products 7", "X")),
        "an appeal's draft": ("fined", *after_sales, ("late shipment", "D")),
        "how a list was left": ("wish", ("Needs you", "2"), ("All products 7", "/thing\r"), ("1 of 1, filtered", "Q")),
    }
    kinds = {"a setting": "files", "an export": "files", "an appeal's draft": "files", "how a list was left": "screens"}
    homes = {"a setting": {"XDG_CONFIG_HOME": "FOLDER"}, "how a list was left": {"XDG_STATE_HOME": "FOLDER"}}
    return {
        f"console: {name}": Case(
            start(store), "--store", "STORE", "--language", "en", keys=[(wanted, typed.encode()) for wanted, typed in steps],
            writes=kinds.get(name, "store"), settings=homes.get(name, {}))
        for name, (store, *steps) in deeds.items()
    }
