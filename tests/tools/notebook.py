#!/usr/bin/env python3
"""Runs the code cells of a notebook as Jupyter does, without Jupyter.

notebook.py [-u] FILE.ipynb: prints TAP, a line for each cell whose output is
compared with that in the file; -u writes what happens into the file.
"""
import ast
import contextlib
import io
import json
import sys


def run(source, names):
    """What a cell prints, and the text of its last expression, or None."""
    tree = ast.parse(source)
    last = None
    if tree.body and isinstance(tree.body[-1], ast.Expr):
        last = ast.Expression(tree.body.pop().value)
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(tree, "cell", "exec"), names)
        value = eval(compile(last, "cell", "eval"), names) if last else None
    return out.getvalue(), None if value is None else repr(value)


def outputs(printed, value, number):
    """The same as the notebook's format has it."""
    found = []
    if printed:
        found.append({"name": "stdout", "output_type": "stream",
                      "text": printed.splitlines(keepends=True)})
    if value is not None:
        found.append({"data": {"text/plain": [value]},
                      "execution_count": number, "metadata": {},
                      "output_type": "execute_result"})
    return found


def main():
    update = sys.argv[1] == "-u"
    path = sys.argv[-1]
    with open(path, encoding="utf-8") as file:
        notebook = json.load(file)
    names, number, failed = {}, 0, False
    for cell in notebook["cells"]:
        if cell["cell_type"] != "code":
            continue
        number += 1
        got = outputs(*run("".join(cell["source"]), names), number)
        if update:
            cell["outputs"] = got
            cell["execution_count"] = number
        same = got == cell["outputs"]
        failed |= not same
        if not same:
            print("# want", cell["outputs"], "\n# got ", got)
        print("ok" if same else "not ok", number, "- cell", number)
    print(f"1..{number}")
    if update:
        with open(path, "w", encoding="utf-8") as file:
            json.dump(notebook, file, ensure_ascii=False, indent=1)
            file.write("\n")
    return failed


sys.exit(main())
