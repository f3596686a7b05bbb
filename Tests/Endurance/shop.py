"""What the slow tests share: stores, the program, and what a store looks like."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

TIME = re.compile(rb'"at":"[^"]*"')
# Files whose lines say when they were written.
CLOCKED = ("audit.jsonl", "sources.jsonl")


class Program:
    """The built program."""

    def __init__(self, path):
        self.path, self.settings = os.path.abspath(path), {}
        if not os.access(self.path, os.X_OK):
            sys.exit(f"{self.path} is no program. Build it with: swift build --product seller")

    def run(self, *words, text=None, before=(), settings=(), **more):
        """Runs the program to its end; `before` are words that start it, such as a tracer's."""
        return subprocess.run(
            [*before, self.path, *words], input=text, capture_output=True,
            env={**environment(), **self.settings, **dict(settings)}, **more)

    def must(self, *words, **more):
        """Runs the program, which has to succeed."""
        done = self.run(*words, **more)
        if done.returncode != 0:
            sys.exit(f"seller {' '.join(words)}: {done.returncode}\n{done.stderr.decode()}")
        return done

    def is_sound(self, store):
        """Whether the store opens, completes what was interrupted, and has nothing wrong with it."""
        opened = self.run("products", "--store", store, "--format", "json")
        looked = self.run("doctor", "--store", store, "--format", "json")
        if opened.returncode != 0 or looked.returncode != 0:
            return False, (opened.stderr + looked.stdout + looked.stderr).decode()
        findings = json.loads(looked.stdout)["findings"]
        return not findings, str(findings)


def environment():
    """A plain environment; sanitizers keep the settings they were given."""
    kept = {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
    return {"PATH": "/usr/bin:/bin", "HOME": tempfile.gettempdir(), "LANG": "C.UTF-8", **kept}


def memory():
    """Where thousands of tries need no disk; None where there is no such place."""
    return "/dev/shm" if os.path.isdir("/dev/shm") else None


def picture(store):
    """Every file of a store and its bytes, without the lock's text and the clock of the audit."""
    found = {}
    for folder, _, names in os.walk(store):
        for name in names:
            path = os.path.join(folder, name)
            # Who holds the lock, what could be undone and what is derived are no part of what is kept.
            if name == ".lock" or os.path.basename(folder) in (".undo", ".cache"):
                continue
            with open(path, "rb") as file:
                content = file.read()
            found[os.path.relpath(path, store)] = TIME.sub(b'"at":""', content) if name in CLOCKED else content
    return found


def put(source, target):
    """Makes `target` what `source` is; nothing when there is no source."""
    shutil.rmtree(target, ignore_errors=True)
    if os.path.isdir(source):
        shutil.copytree(source, target)


def wish_products(*names):
    """A product reply of the Wish Marketplace API v3."""
    price = {"amount": 12.5, "currency_code": "USD"}
    return reply([
        {
            "id": f"{name}-product",
            "parent_sku": "S",
            "name": f"Thing {name}",
            "category": "Toys",
            "state": "ACTIVE",
            "updated_at": "2021-04-19T00:00:00.000Z",
            "variations": [{"sku": "S-0", "status": "ENABLED", "price": price}],
        }
        for name in names
    ])


def wish_orders(name, numbers):
    """An order reply: orders of one product, of nine months."""
    return reply([wish_order(f"{name}{number:06}", name, 1 + number % 9) for number in numbers])


def wish_sales(names):
    """An order reply: one order of each of some products."""
    return reply([wish_order(f"sale-{name}", name, 9) for name in names])


def wish_order(order, name, month):
    """An order of a product in a month of 2021."""
    return {
        "id": order,
        "transaction_id": f"t-{order}",
        "state": "SHIPPED",
        "released_at": f"2021-0{month}-03T05:22:00.000Z",
        "updated_at": "2021-10-23T05:22:00.000Z",
        "product_information": {"id": f"{name}-product", "sku": "S", "name": f"Thing {name}"},
        "order_payment": {
            "general_payment_details": {
                "product_quantity": 1,
                "product_price": {"amount": 12.5, "currency_code": "USD"},
                "product_shipping_price": {"amount": 1.0, "currency_code": "USD"},
            }
        },
        "full_address": {"shipping_detail": {"country_code": "US"}},
    }


def reply(rows):
    """The envelope of every reply."""
    return json.dumps({"message": "", "code": 0, "data": rows}).encode()


def ids(path):
    """The ids of a file's records; the last word on what is there."""
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as file:
        return [json.loads(line)["id"] for line in file]
