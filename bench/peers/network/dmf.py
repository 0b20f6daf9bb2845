"""Mean-field nodes in numba: the same equations, step and coupling as ours. Prints one line of JSON.

    dmf.py PARAMETERS.json REGIONS STEPS numpy|xorshift
"""

import json
import sys
import time

import numpy as np
from numba import njit


@njit(fastmath=True)
def march(S, G, weights, steps, h, p, scale):
    """Euler-Maruyama steps; an increment is the sum of two uniform numbers with variance 1. Gives the mean rate."""
    n = S.size
    root = np.sqrt(h) * p[15]
    total = 0.0
    for _ in range(steps):
        others = np.dot(weights, S)
        for i in range(n):
            x = p[0] * (p[9] * p[11] + p[12] * p[13] * S[i] + scale * p[13] * others[i] - p[14] * G[i]) - p[1]
            y = p[3] * (p[10] * p[11] + p[13] * S[i] - G[i]) - p[4]
            re = x / (1 - np.exp(-p[2] * x))
            ri = y / (1 - np.exp(-p[5] * y))
            a = (np.random.random() + np.random.random() - 1) * 2.449489742783178
            b = (np.random.random() + np.random.random() - 1) * 2.449489742783178
            S[i] += h * ((1 - S[i]) * p[6] * re - S[i] / p[7]) + root * a
            G[i] += h * (ri - G[i] / p[8]) + root * b
            total += re
    return total / (n * steps)


@njit(fastmath=True)
def march_shifting(S, G, weights, steps, h, p, scale):
    """The same with the generator and the sums of 16 bits of the C program."""
    n = S.size
    root = np.sqrt(h) * p[15]
    step_of = root * 2.449489742783178 / 65536
    state = np.uint64(88172645463325252)
    low = np.uint64(0xFFFF)
    total = 0.0
    for _ in range(steps):
        others = np.dot(weights, S)
        for i in range(n):
            x = p[0] * (p[9] * p[11] + p[12] * p[13] * S[i] + scale * p[13] * others[i] - p[14] * G[i]) - p[1]
            y = p[3] * (p[10] * p[11] + p[13] * S[i] - G[i]) - p[4]
            re = x / (1 - np.exp(-p[2] * x))
            ri = y / (1 - np.exp(-p[5] * y))
            state ^= state << np.uint64(13)
            state ^= state >> np.uint64(7)
            state ^= state << np.uint64(17)
            a = np.int64(state & low) + np.int64((state >> np.uint64(16)) & low) - 65535
            b = np.int64((state >> np.uint64(32)) & low) + np.int64(state >> np.uint64(48)) - 65535
            S[i] += h * ((1 - S[i]) * p[6] * re - S[i] / p[7]) + step_of * a
            G[i] += h * (ri - G[i] / p[8]) + step_of * b
            total += re
    return total / (n * steps)


NAMES = "gainE offsetE curveE gainI offsetI curveI gamma tauE tauI inputE inputI I0 recurrence J feedback sigma".split()


def main():
    """Reads parameters, compiles once, and times the third of three runs at best."""
    values = json.load(open(sys.argv[1]))
    n, steps = int(sys.argv[2]), int(sys.argv[3])
    p = np.array([values[name] for name in NAMES])
    weights = np.full((n, n), 1.0 / (n - 1))
    np.fill_diagonal(weights, 0.0)
    seconds = []
    rate = 0.0
    run = march if sys.argv[4] == "numpy" else march_shifting
    run(np.full(n, 0.16), np.full(n, 0.04), weights, 10, 1e-4, p, 0.0)
    for _ in range(3):
        S, G = np.full(n, 0.16), np.full(n, 0.04)
        began = time.process_time()
        rate = run(S, G, weights, steps, 1e-4, p, 0.0)
        seconds.append(time.process_time() - began)
    print(json.dumps({"seconds": min(seconds), "rate": rate}))


main()
