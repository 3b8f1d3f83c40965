"""One step of a peer, in a process of its own: `python peer.py NAME train|predict MODEL [DATA]`."""
import os
import sys

PROBE = "nothing could be more absurd than this shameful excuse"


def installed(python, module):
    """The version of a package, or nothing."""
    import subprocess
    names = {"sklearn": "scikit-learn", "fasttext": "fasttext-wheel"}
    done = subprocess.run([python, "-c", f"import {module}; from importlib.metadata import version; "
                           f"print(version({names.get(module, module)!r}))"], capture_output=True, text=True)
    return done.stdout.strip()


def sklearn_(step, model, data):
    import joblib
    if step == "predict":
        return print(repr(joblib.load(model).predict_proba([PROBE]).round(6).tolist()))
    import csv
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    with open(data, encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    fitted = make_pipeline(TfidfVectorizer(), LogisticRegression()).fit([r["sentence"] for r in rows], [r["label"] for r in rows])
    print("SAVING", flush=True)
    joblib.dump(fitted, model)
    print("classes", [str(label) for label in fitted.classes_])


def fasttext_(step, model, data):
    import fasttext
    if step == "predict":
        # The C++ call: its Python wrapper does not work with newer versions of numpy.
        return print(repr([(round(p, 6), label) for p, label in fasttext.load_model(model).f.predict(PROBE, 2, 0.0, "strict")]))
    fitted = fasttext.train_supervised(data, epoch=5, minCount=1, dim=20, bucket=200_000, thread=1, verbose=0)
    print("SAVING", flush=True)
    fitted.save_model(model)
    print("classes", fitted.f.getLabels("strict")[0])


def vowpalwabbit_(step, model, data):
    from vowpalwabbit import Workspace
    if step == "predict":
        return print(repr(round(Workspace(f"--quiet --link logistic -t -i {model}").predict("| " + PROBE), 6)))
    fitted = Workspace("--quiet --loss_function logistic --link logistic -b 18")
    with open(data, encoding="utf-8") as file:
        for line in file:
            fitted.learn(line.rstrip("\n"))
    print("SAVING", flush=True)
    fitted.save(model)


if __name__ == "__main__":
    {"scikit-learn": sklearn_, "fastText": fasttext_, "Vowpal Wabbit": vowpalwabbit_}[sys.argv[1]](
        sys.argv[2], sys.argv[3], sys.argv[4] if len(sys.argv) > 4 else None)
