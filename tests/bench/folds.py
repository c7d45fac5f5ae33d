"""Cross-validates cx-score --train beside scikit-learn on the same folds.

folds.py FILE TARGET POSITIVE [SEEDS]: for each seed stratified 5 folds; both
learn from four of them and score the fifth, and the mean AUC of the folds
counts.  The peer is plain logistic regression: columns one-hot or
standardised, everything else as it comes.
"""
import csv
import io
import os
import subprocess
import sys

import numpy as np
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler


def number(texts):
    try:
        return [float(t) for t in texts]
    except ValueError:
        return None


def plain(columns):
    x = np.empty((len(columns[0]), len(columns)), dtype=object)
    numbers, texts = [], []
    for j, column in enumerate(columns):
        as_number = number(column)
        (texts if as_number is None else numbers).append(j)
        x[:, j] = column if as_number is None else as_number
    coding = ColumnTransformer([
        ("numbers", StandardScaler(), numbers),
        ("texts", OneHotEncoder(handle_unknown="ignore"), texts)])
    return x, make_pipeline(coding, LogisticRegression(max_iter=1000))


def run(args, header, rows):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([header] + rows)
    done = subprocess.run(["cx-score"] + args, input=text.getvalue(),
                          capture_output=True, text=True, check=True)
    return list(csv.DictReader(io.StringIO(done.stdout)))


def scored(header, train, test, target, positive, kind, model):
    run(["-q", "--train", target, "--positive", positive, "--kind", kind,
         "-m", model], header, train)
    out = run(["-m", model], header, test)
    os.remove(model)
    return [float(r["score_probability"]) for r in out]


def main():
    name, target, positive = sys.argv[1:4]
    seeds = int(sys.argv[4]) if len(sys.argv) > 4 else 5
    model = os.path.join(os.environ.get("WORK", "."), "folds.json")
    with open(name, newline="") as file:
        header, *rows = csv.reader(file)
    at = header.index(target)
    y = np.array([row[at] == positive for row in rows])
    x, peer = plain([c for j, c in enumerate(zip(*rows)) if j != at])
    means = []
    print("seed  scorecard  logistic  scikit-learn's logistic")
    for seed in range(1, seeds + 1):
        aucs = []
        folds = StratifiedKFold(5, shuffle=True, random_state=seed)
        for a, b in folds.split(x, y):
            train, test = [rows[i] for i in a], [rows[i] for i in b]
            peer.fit(x[a], y[a])
            aucs.append([roc_auc_score(y[b], p) for p in (
                scored(header, train, test, target, positive, "scorecard",
                       model),
                scored(header, train, test, target, positive, "logistic",
                       model),
                peer.predict_proba(x[b])[:, 1])])
        means.append(np.mean(aucs, axis=0))
        print("%4d     %.4f    %.4f    %.4f" % (seed, *means[-1]))
    print("mean     %.4f    %.4f    %.4f" % tuple(np.mean(means, axis=0)))


main()
