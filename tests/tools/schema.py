"""Holds the schemas of examples/ to the files that the programs judge.

Each JSON file of the examples and of the golden cases says by its first
member which schema it is of.  What a program takes, the schema must take;
what it refuses with status 78 the schemas in STRICT must refuse, but for what
no schema can see (columns, expressions, order): those cases are named in
BEYOND, and a schema that refuses one of them all the same fails, so that the
list stays true.  Prints TAP.
"""
import glob
import json
import os

from jsonschema import Draft202012Validator

STRICT = {"cx_score"}
# Cases of several commands, which put messages among their output.
MANY = {"cx-profile/wrong"}
BEYOND = set("""
cx-score/bad-bands-order
cx-score/bad-bands-twice
cx-score/bad-expression
cx-score/bad-group
cx-score/bad-unknown-column
cx-score/card-bad-bands
cx-score/card-bad-column
cx-score/card-bad-order
cx-score/card-bad-same-column
cx-score/events-bad-limit
cx-score/events-bad-span
cx-score/points-bad-band-group
cx-score/points-bad-limit
cx-score/points-bad-per-type
cx-score/points-bad-threshold
cx-score/points-bad-weight
""".split())


def refuse(word):
    """NaN and Infinity, which Python would read, are not JSON."""
    raise ValueError(word)


def load(name):
    with open(name, encoding="utf-8") as file:
        return json.load(file, parse_constant=refuse)


def kind(name):
    """The schema that the file is of; None: not a file of rules."""
    try:
        data = load(name)
    except (ValueError, UnicodeDecodeError, RecursionError):
        return None
    for key in data if isinstance(data, dict) else ():
        if key.startswith("cx_"):
            return key
    return None


def status(folder):
    try:
        with open(os.path.join(folder, "status")) as file:
            return int(file.read())
    except FileNotFoundError:
        return 0


def complains(folder):
    """Whether the case has a message of the program."""
    return os.path.exists(os.path.join(folder, "err"))


def verdict(schemas, name):
    """Whether the schema takes the file, as text; and None where it has."""
    schema = schemas.get(kind(name))
    if schema is None:
        return "no schema"
    errors = sorted(schema.iter_errors(load(name)), key=str)
    return errors[0].message[:120] if errors else None


def main():
    schemas = {}
    for name in sorted(glob.glob("examples/*.schema.json")):
        Draft202012Validator.check_schema(load(name))
        key = os.path.basename(name).split(".")[0].replace("-", "_")
        schemas[key] = Draft202012Validator(load(name))
    n = 0
    for name in sorted(glob.glob("examples/*.json") +
                       glob.glob("tests/golden/*/*/*.json")):
        if name.endswith(".schema.json") or kind(name) is None:
            continue
        why = verdict(schemas, name)
        if why == "no schema" and name.startswith("tests/"):
            continue
        folder = os.path.dirname(name)
        bad = name.startswith("tests/") and status(folder) == 78
        case = os.path.relpath(folder, "tests/golden")
        if kind(name) not in STRICT and (
                bad or complains(folder) or case in MANY):
            continue
        bad = bad and case not in BEYOND
        n += 1
        print("%sok %d - %s" % ("" if bad == (why is not None) else "not ",
                                n, name))
        if bad != (why is not None):
            print("# %s" % (why or "the schema takes it"))
    print("1..%d" % n)


main()
