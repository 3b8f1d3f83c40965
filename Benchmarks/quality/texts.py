"""What the report says around its tables."""

HEAD = """\
# How good it is, beside other systems

Printed by `make quality DATASETS=FOLDER`, where FOLDER holds public labelled sets (`Benchmarks/transfer/README.md`); `WRITE=1` also writes this page.

| system | what it is |
|---|---|
| stance news-en | the shipped model, each sentence alone; in context where the set gives its documents |
| TextBlob | its subjectivity, taken as a probability; threshold 0.5; learns nothing |
| TF-IDF + logistic regression | scikit-learn: words 1–2, sublinear, L2; C by grouped cross-validation, Platt's calibration |
| fastText | words and word pairs, one thread, seed 1; learning rate and passes by grouped cross-validation; its own probabilities |

The last two learn from the same training sentences as stance. Every threshold but TextBlob's was chosen for macro-F1 on out-of-fold predictions of
the training sentences, with documents kept together. Rows without a label are left out. ECE is the expected calibration error of `stance evaluate`: 10 bins of equal width over
the probability of opinion. Intervals are 95 %, from 2,000 bootstrap resamples, the same ones for all systems: of groups (documents; in
babe-opinion outlets) where they are known, else of sentences. Resampling itself adds to ECE, so its intervals lie high.

How far each set is held out: choices were made on `dev`, with the figures on the public sets and the seeds in view; `checkthat-train`'s worst errors guided what was written for the corpus;
`test` was printed by every training run (`Training/runs/`); the rules for sentences and voices were written with the seeds in view. The peers had none of these looks,
which favours stance somewhat.
"""

RESEARCH_HEAD = """\
## The research recipe

`stance train Training/recipes/research.yml --datasets FOLDER`: the shipped corpus and, with the weights of the recipe, {added}; without
checkthat-dev. The peers learn from the same rows with the same weights; fastText, which has none, gets rows as often as they weigh. Rows that weigh less than 1 calibrate
nothing and choose no threshold, as in `stance train`.
"""
