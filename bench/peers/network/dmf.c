/* Mean-field nodes in plain C: the same equations, step and coupling as ours. dmf REGIONS STEPS < 16 parameters in order */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#ifndef REAL
#define REAL double
#endif

static uint64_t state = 88172645463325252ull;

static inline void shuffle(void) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
}

/* the sum of two uniform numbers of 16 bits, with variance 1; 64 bits give two of them */
static inline REAL draw(int from) {
    return ((REAL)(int)((state >> from) & 0xffff) + (REAL)(int)((state >> (from + 16)) & 0xffff) - (REAL)65535) *
           (REAL)(2.449489742783178 / 65536);
}

int main(int count, char **given) {
    int n = atoi(given[1]), steps = atoi(given[2]);
    REAL p[16], h = (REAL)1e-4;
    for (int k = 0; k < 16; k++) {
        double value;
        if (count < 3 || scanf("%lf", &value) != 1) return 1;
        p[k] = (REAL)value;
    }
    REAL *w = malloc(sizeof(REAL) * n * n), *S = malloc(sizeof(REAL) * n), *G = malloc(sizeof(REAL) * n), *others = malloc(sizeof(REAL) * n);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) w[i * n + j] = i == j ? 0 : (REAL)1 / (n - 1);
    double best = 1e9, total = 0;
    REAL scale = 0, root = (REAL)sqrt(1e-4) * p[15];
    for (int round = 0; round < 3; round++) {
        struct timespec a, b;
        total = 0;
        for (int i = 0; i < n; i++) S[i] = (REAL)0.16, G[i] = (REAL)0.04;
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
        for (int step = 0; step < steps; step++) {
            for (int i = 0; i < n; i++) {
                REAL sum = 0;
                for (int j = 0; j < n; j++) sum += w[i * n + j] * S[j];
                others[i] = sum;
            }
            for (int i = 0; i < n; i++) {
                REAL x = p[0] * (p[9] * p[11] + p[12] * p[13] * S[i] + scale * p[13] * others[i] - p[14] * G[i]) - p[1];
                REAL y = p[3] * (p[10] * p[11] + p[13] * S[i] - G[i]) - p[4];
                REAL re = x / (1 - (REAL)exp(-p[2] * x)), ri = y / (1 - (REAL)exp(-p[5] * y));
                shuffle();
                S[i] += h * ((1 - S[i]) * p[6] * re - S[i] / p[7]) + root * draw(0);
                G[i] += h * (ri - G[i] / p[8]) + root * draw(32);
                total += re;
            }
        }
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
        double seconds = b.tv_sec - a.tv_sec + 1e-9 * (b.tv_nsec - a.tv_nsec);
        if (seconds < best) best = seconds;
    }
    printf("{\"seconds\": %.6f, \"rate\": %.4f}\n", best, total / ((double)n * steps));
    return 0;
}
