"""Makes the fixtures of this folder, and the optima that other solvers find for them.

    python3 -m venv venv
    venv/bin/pip install numpy==2.4.6 scipy==1.17.1 mpmath==1.4.1 statsmodels==0.15.0 \\
        scikit-learn==1.9.1 liblinear-official==2.50.0
    venv/bin/python make-fixtures.py

Data are random but seeded, and rounded to binary fractions that Float and the text both hold exactly.
"""

import numpy as np
import mpmath as mp
import scipy.optimize
import statsmodels.api as sm
from liblinear.liblinearutil import train

ROWS, SPARSE, DENSE = 200, 60, 4
rng = np.random.default_rng(20240611)


def make_rows():
    frequency = 0.5 / np.arange(1, SPARSE + 1) ** 0.7
    present = rng.random((ROWS, SPARSE)) < frequency
    sparse = np.where(present, np.ceil(rng.random((ROWS, SPARSE)) * 63) / 64, 0)
    sparse[17] = 0  # a row without any sparse element
    dense = np.round((rng.normal(size=(ROWS, DENSE)) * [1, 0.5, 3, 0.1] + [0, 2, -1, 0.5]) * 256) / 256
    dense[:, 3] = np.round((dense[:, 3] + 0.3 * dense[:, 0]) * 256) / 256  # correlated with the first
    truth = np.concatenate([rng.normal(size=SPARSE) * 2, [0.8, -0.6, 0.2, 0.5]])
    logit = np.hstack([sparse, dense]) @ truth
    logit -= np.quantile(logit, 0.65)
    labels = rng.random(ROWS) < 1 / (1 + np.exp(-logit))
    return np.hstack([sparse, dense]), np.where(labels, 1, -1)


def write_libsvm(path, x, y):
    with open(path, "w") as file:
        for row, label in zip(x, y):
            file.write(f"{label:+d} " + " ".join(f"{j + 1}:{v:.12g}" for j, v in enumerate(row) if v) + "\n")


def objective(x, y, penalties, c, theta):
    margin = y * (x @ theta[:-1] + theta[-1])
    return 0.5 * penalties @ theta[:-1] ** 2 + c @ np.logaddexp(0, -margin)


def optimum(x, y, penalties, c):
    """The minimum to 30 digits: scipy's L-BFGS finds the place, Newton in mpmath the digits."""
    def gradient(theta):
        margin = y * (x @ theta[:-1] + theta[-1])
        slope = -y * c / (1 + np.exp(margin))
        return np.append(x.T @ slope + penalties * theta[:-1], slope.sum())

    theta = scipy.optimize.minimize(
        lambda t: objective(x, y, penalties, c, t), np.zeros(x.shape[1] + 1), jac=gradient,
        method="L-BFGS-B", options={"maxiter": 10000, "ftol": 1e-15, "gtol": 1e-8}).x
    mp.mp.dps = 40
    n, p = x.shape
    columns = [[mp.mpf(float(v)) for v in x[:, j]] for j in range(p)] + [[mp.mpf(1)] * n]
    penalty = [mp.mpf(float(v)) for v in penalties] + [mp.mpf(0)]
    t = mp.matrix([mp.mpf(float(v)) for v in theta])
    for _ in range(6):
        margin = [int(y[i]) * mp.fsum(columns[j][i] * t[j] for j in range(p + 1)) for i in range(n)]
        sigma = [1 / (1 + mp.exp(m)) for m in margin]
        g = mp.matrix([
            mp.fsum(-int(y[i]) * mp.mpf(float(c[i])) * sigma[i] * columns[j][i] for i in range(n))
            + penalty[j] * t[j]
            for j in range(p + 1)])
        if mp.norm(g) < mp.mpf(10) ** -30:
            break
        d = [mp.mpf(float(c[i])) * sigma[i] * (1 - sigma[i]) for i in range(n)]
        h = mp.matrix(p + 1, p + 1)
        for j in range(p + 1):
            scaled = [a * b for a, b in zip(columns[j], d)]
            for k in range(j + 1):
                h[j, k] = h[k, j] = mp.fdot(scaled, columns[k])
            h[j, j] += penalty[j]
        t -= mp.lu_solve(h, g)
    assert mp.norm(g) < mp.mpf(10) ** -25, mp.norm(g)
    value = mp.fsum(penalty[j] * t[j] ** 2 for j in range(p)) / 2 + mp.fsum(
        mp.mpf(float(c[i])) * mp.log1p(mp.exp(-margin[i])) for i in range(n))
    return value, [t[j] for j in range(p + 1)]


def line(key, *values):
    words = [mp.nstr(v, 17) if isinstance(v, mp.mpf) else repr(float(v)) for v in values]
    return " ".join([key, *words]) + "\n"


def liblinear_objective(x, y, penalty, positive_weight):
    """LIBLINEAR minimizes ½‖w‖² + C Σ…, so its C is 1/λ and its objective is ours divided by λ."""
    options = f"-s 0 -c {1 / penalty!r} -e 1e-10 -B 1 -R -w1 {positive_weight} -w-1 1 -q"
    data = [{j + 1: v for j, v in enumerate(row) if v} for row in x.tolist()]
    model = train(y.tolist(), data, options)
    weights, bias = model.get_decfun()  # for the label that comes first in the data
    theta = np.append(weights, bias) * model.get_labels()[0]
    c = np.where(y > 0, positive_weight, 1.0)
    return float(objective(x, y, np.full(x.shape[1], penalty), c, theta)), options


def glm(y, x):
    # The default criterion, deviance, stops one step early, and standard errors are those of the step before.
    return sm.GLM(y, x, family=sm.families.Binomial()).fit(tol=1e-13, tol_criterion="params", maxiter=100)


def main():
    x, y = make_rows()
    write_libsvm("mixed.libsvm", x, y)
    with open("mixed.expected", "w") as file:
        cases = [("unit", 1.0, 1.0), ("weak", 0.03125, 1.0), ("weighted", 0.5, 3.0)]
        for name, penalty, positive_weight in cases:
            value, options = liblinear_objective(x, y, penalty, positive_weight)
            print(f"{name}: λ = {penalty}: liblinear {options}: {value!r}")
            file.write(line(f"{name}.liblinear", value))
            c = np.where(y > 0, positive_weight, 1.0)
            best, theta = optimum(x, y, np.full(SPARSE + DENSE, penalty), c)
            file.write(line(f"{name}.objective", best) + line(f"{name}.parameters", *theta))
        best, theta = optimum(x, y, np.array([1.0] * SPARSE + [0.125] * DENSE), np.ones(ROWS))
        file.write(line("blocks.objective", best) + line("blocks.parameters", *theta))

        design = np.hstack([x[:, SPARSE:], np.ones((ROWS, 1))])
        fit = glm((y > 0).astype(float), design)
        file.write(line("glm.estimate", *fit.params) + line("glm.standardError", *fit.bse))
        file.write(line("glm.z", *fit.tvalues) + line("glm.p", *fit.pvalues))

    write_platt()


def write_platt():
    """Decision values with their labels, and Platt's sigmoid for them by scikit-learn and by statsmodels."""
    n = 150
    labels = rng.random(n) < 0.3
    decisions = np.round((rng.normal(size=n) * 1.5 + np.where(labels, 1.2, -1.0)) * 256) / 256
    rows = np.column_stack([labels.astype(int), decisions])
    np.savetxt("platt.tsv", rows, fmt=["%d", "%.12g"], delimiter="\t")
    positives, negatives = labels.sum(), n - labels.sum()
    target = np.where(labels, (positives + 1) / (positives + 2), 1 / (negatives + 2))
    from sklearn.calibration import _sigmoid_calibration

    a, b = _sigmoid_calibration(decisions, labels.astype(int))
    # The same optimum as that of an unpenalized logistic regression with fractional targets: a binomial GLM.
    design = np.column_stack([decisions, np.ones(n)])
    fit = glm(target, design)
    with open("platt.expected", "w") as file:
        file.write(line("sklearn.slope", -a) + line("sklearn.intercept", -b))
        file.write(line("glm.slope", fit.params[0]) + line("glm.intercept", fit.params[1]))


main()
