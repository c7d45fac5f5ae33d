"""Holds the schemas of examples/ to what the programs say.

First by files that are there.  Each JSON file of the examples and of the
golden cases says by its first member which schema it is of.  What a program
takes, the schema must take; what it refuses with status 78 the schemas in
STRICT must refuse, but for what no schema can see (columns, expressions,
order): those cases are named in BEYOND, and a schema that refuses one of them
all the same fails, so that the list stays true.

Then by files that are made: an example is changed by filters of jq, and the
program is run with each; schema and program must both take it, or both refuse
it.  Prints TAP.
"""
import glob
import json
import os
import subprocess
import sys
import tempfile

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


def settled(schemas):
    """Files that are there: a name, whether it is as it must be, and why."""
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
        yield name, bad == (why is not None), why or "the schema takes it"


SEGMENT = """
{ "cx_segment": 1, "segments": [
  { "name": "a", "when": "a > 2", "description": "x", "sample": "a < 9" },
  { "name": "b", "when": "b = 'x'", "in": ["a"], "control": false,
    "valid_from": "2026-01-01", "valid_until": "2026-12-31" } ] }
"""
BANDS = """
{ "cx_segment_bands": 1, "other": "rest", "bands": [
  { "name": "top", "R": [2, 3], "F": [3, 3], "description": "x" },
  { "name": "low", "M": [1, 1] } ] }
"""
REMIND = """
{ "cx_remind": 1, "locale": "es", "values": { "d": "days_until(c)" },
  "rules": [
  { "name": "r", "id": "id", "who": "a > 2", "due": "c", "steps": ["-3d", "0"],
    "stop": "b = 'y'", "channel": "sms", "to": "b", "message": "{id}",
    "late": "all", "max_late": "2d", "same_within": "1w", "priority": 2,
    "translit": true, "thing": "id", "retries": 1, "sms_most": 2 } ] }
"""
SCORE = """
{ "cx_score": 1, "kind": "points", "max": 50, "caps": { "g": 9 },
  "rules": [
  { "points": 5, "when": "a > 2", "group": "g", "reason": "x" },
  { "points": 0.5, "per": "a", "max": 7, "reason": { "es": "y", "en": "z" } } ],
  "bands": [ { "grade": "hi", "from": 4, "groups": { "g": 1 } },
             { "grade": "lo", "from": 0 } ] }
"""
EVENTS = """
{ "cx_score": 1, "kind": "points", "events": true, "rules": [
  { "points": 5, "when": "a > 2", "once_per": "b", "half_life": "30 days" },
  { "points": 1, "when": "a > 1", "at_most": { "times": 2, "per": "week" },
    "linear": "1 year", "within": "90 days" },
  { "points": 2, "when": "a > 1", "once": "last" } ] }
"""

# Schema, example or the command that prints it, program; then filters: "+"
# takes, "-" refuses.  FILE is the changed example, IN the data.
MADE = [
    ("cx-segment", SEGMENT, "cx-segment -r FILE --now 2026-03-01 IN", """
+ .
- .cx_segment = 2
- del(.segments)
- .segments = []
- .more = 1
- del(.segments[0].when)
- .segments[0].name = ""
- .segments[0].name = "x|y"
- .segments[0].name = "(none)"
- .segments[0].name = " x"
- .segments[0].control = "yes"
- .segments[1].in = "a"
- .segments[0].wen = "a"
- .segments[0].pin = ""
"""),
    ("cx-segment-bands", BANDS,
     "cx-segment --rfm R=a,F=a,M=a --bins 3 -q --bands FILE IN", """
+ .
+ .bands = []
+ del(.other)
- .cx_segment_bands = 2
- del(.bands)
- .bands[0].R = [1]
- .bands[0].R = [1, 2, 3]
- .bands[0].R = [0, 2]
- .bands[0].R = [1.5, 2]
- .bands[0].R = ["1", 2]
- .bands[0].R = 2
- .bands[0].name = 1
- del(.bands[0].name)
- .bands[0].r = [1, 2]
- .other = null
- .more = 1
"""),
    ("cx-segment-clusters",
     "cx-segment --clusters 2 --columns a --categories b -q "
     "--model-out FILE IN",
     "cx-segment --model FILE IN", """
+ .
+ del(.training)
+ del(.clusters[0].rows)
- .cx_clusters = 2
- del(.columns)
- .columns = []
- .columns[0].unit = 0
- .columns[0].unit = "1"
- .columns[0].from = 1e101
- del(.columns[0].column)
- del(.category_weight)
- .category_weight = -1
- .clusters = []
- .clusters[0].center = ["1"]
- .clusters[0].center = []
- del(.clusters[0].center)
- .clusters[0].categories = [1]
- .clusters[0].more = 1
- .more = 1
"""),
    ("cx-remind", REMIND, "cx-remind -r FILE --now 2026-03-01 IN", """
+ .
+ del(.locale, .values)
+ .caps = [{"most": 1, "within": "1w"}]
+ .rules[0].spread = {"over": "3d"}
+ .rules[0] |= (del(.channel, .to) | .channels = [{"channel": "sms", "to": "b"}])
- .cx_remind = 2
- del(.rules)
- .rules = {}
- .more = 1
- .values.d = 1
- .caps = [{"within": "1w"}]
- .rules[0].more = 1
- del(.rules[0].name)
- del(.rules[0].id)
- del(.rules[0].due)
- .rules[0].steps = "0"
- .rules[0].steps = ["soon"]
- .rules[0].late = "some"
- .rules[0].max_late = 2
- .rules[0].translit = "yes"
- .rules[0].priority = "high"
"""),
    ("cx-score", SCORE, "cx-score -m FILE IN", """
+ .
- del(.kind)
+ del(.bands, .max)
+ del(.bands, .caps, .rules[0].group)
+ .caps.g = {"min": -1, "max": 1}
+ .locale = "es-MX"
- .cx_score = 2
- .kind = "point"
- .more = 1
- .rules = []
- .rules[0].points = "5"
- del(.rules[0].points)
- del(.rules[0].when)
- .rules[0].max = 7
- .rules[0].min = 1
- .rules[0].once = "last"
- .rules[0].more = 1
- .caps.g = "9"
- .caps.g = {"most": 1}
- .bands = {}
- del(.bands[0].grade)
- .bands[0].groups.g = "1"
"""),
    ("cx-score", EVENTS,
     "cx-score -m FILE -k id --time c --now 2026-03-01 IN", """
+ .
+ .rules[2].once = "first"
+ del(.rules[].when)
+ .rules[0].max = 7
- del(.rules[0].points)
- .events = "yes"
- .rules[0].once_per = 1
- .rules[0].once = "last"
- .rules[0].linear = "30 days"
- .rules[1].at_most = 2
- .rules[1].at_most.times = 0
- .rules[1].at_most.times = 1.5
- .rules[1].at_most.per = "hour"
- .rules[1].within = 90
- .rules[2].once = "never"
- .rules[2].more = 1
"""),
]


def run(command, folder):
    names = {"FILE": os.path.join(folder, "file.json"),
             "IN": os.path.join(folder, "in.csv")}
    return subprocess.run([names.get(word, word) for word in command.split()],
                          stdin=subprocess.DEVNULL, capture_output=True,
                          check=False)


def example(source, folder):
    if source.startswith("cx-"):
        run(source, folder).check_returncode()
        with open(os.path.join(folder, "file.json"), "rb") as file:
            return file.read()
    return source.encode()


def changed(schemas, folder):
    """Files that are made, as settled()."""
    with open(os.path.join(folder, "in.csv"), "w") as file:
        file.write("id,a,b,c\n1,2,x,2026-03-01\n2,3,y,2026-03-02\n"
                   "3,9,x,2026-03-04\n")
    for schema, source, command, filters in MADE:
        base = example(source, folder)
        for line in filters.strip().split("\n"):
            wanted, change = line.split(" ", 1)
            name = os.path.join(folder, "file.json")
            with open(name, "wb") as file:
                subprocess.run(["jq", change], input=base, stdout=file,
                               check=True)
            valid = schemas[schema.replace("-", "_")].is_valid(load(name))
            result = run(command, folder)
            ok = (valid, result.returncode) == (
                (True, 0) if wanted == "+" else (False, 78))
            yield ("%s: %s" % (schema, change), ok,
                   "schema: %s, program: %d %s" % (
                       "takes" if valid else "refuses", result.returncode,
                       result.stderr.decode().split("\n")[0]))


def main():
    schemas = {}
    for name in sorted(glob.glob("examples/*.schema.json")):
        Draft202012Validator.check_schema(load(name))
        key = os.path.basename(name).split(".")[0].replace("-", "_")
        schemas[key] = Draft202012Validator(load(name))
    n = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for cases in settled(schemas), changed(schemas, folder):
            for name, ok, why in cases:
                n += 1
                failed += not ok
                print("%sok %d - %s" % ("" if ok else "not ", n, name))
                if not ok:
                    print("# " + why)
    print("1..%d" % n)
    sys.exit(failed > 0)


main()
