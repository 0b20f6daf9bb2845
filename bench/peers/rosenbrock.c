/* The engine's own method in scalar C: the same kernels (printed into model.h), the same control of steps, one subject at a
 * time. usage: rosenbrock POPULATION OUT RTOL */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static inline double scale2(double a, double n) {
  int64_t bits;
  memcpy(&bits, &a, 8);
  bits += (int64_t)n << 52;
  memcpy(&a, &bits, 8);
  return a;
}
static inline double exponent(double a) {
  uint64_t bits;
  memcpy(&bits, &a, 8);
  return (double)((int64_t)(bits >> 52) - 1023);
}
static inline double mantissa(double a) {
  uint64_t bits;
  memcpy(&bits, &a, 8);
  bits = (bits & 0x000fffffffffffffull) | 0x3ff0000000000000ull;
  memcpy(&a, &bits, 8);
  return a;
}
#define nearest(a) rint(a)
#include "model.h"

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + 1e-9 * now.tv_nsec;
}

int main(int argc, char **argv) {
  if (argc < 4) return 2;
  FILE *in = fopen(argv[1], "rb");
  double head[3];
  if (!in || fread(head, 8, 3, in) != 3) return 2;
  const int subjects = head[0], events = head[1], outputs = head[2];
  double *times = malloc(8 * outputs), *schedule = malloc(24 * (events + 1)), *parameters = malloc(8 * (size_t)NP * subjects);
  double *scale = malloc(8 * subjects);
  if (fread(times, 8, outputs, in) != (size_t)outputs || fread(schedule, 24, events, in) != (size_t)events) return 2;
  if (fread(scale, 8, subjects, in) != (size_t)subjects || fread(parameters, 8, (size_t)NP * subjects, in) != (size_t)NP * subjects) return 2;
  fclose(in);
  relative[0] = atof(argv[3]);
  for (int i = 0; i < NS; i++) absolute[i] = 1e-3 * relative[0];
  double *results = malloc(8 * (size_t)subjects * outputs * NO);
  const double started = seconds();
  long steps = 0;
  for (int s = 0; s < subjects; s++) {
    memcpy(parameter, parameters + (size_t)NP * s, 8 * NP);
    memset(input, 0, sizeof input);
    prepare();
    initialise();
    double base = 0, proposed = 0.01;
    int event = 0, wanted = 0;
    const double end = times[outputs - 1];
    while (wanted < outputs && times[wanted] <= base) {
      memcpy(dense, state, sizeof state);
      observe();
      memcpy(results + ((size_t)s * outputs + wanted++) * NO, output, 8 * NO);
    }
    while (base < end) {
      int changed = 0;
      while (event < events && schedule[3 * event] <= base) {
        input[(int)schedule[3 * event + 1]] = schedule[3 * event + 2] * scale[s];
        event++;
        changed = 1;
      }
      if (changed) {
        prepare();
        if (proposed > 0.05) proposed = 0.05;
      }
      const double length = (event < events && schedule[3 * event] < end ? schedule[3 * event] : end) - base;
      double local = 0;
      while (local < length) {
        const double left = length - local;
        double h = proposed > 0.999 * left ? left : left > 1.5 * proposed ? proposed : (proposed < 0.5 * left ? proposed : 0.5 * left);
        step[0] = h;
        step[1] = 1 / h;
        step[2] = 1 / (h * GAMMA);
        time_[0] = base + local;
        attempt();
        steps++;
        const double square = error[0] / NS;
        double factor = 0.9 / sqrt(sqrt(sqrt(square)));
        factor = factor > 6 ? 6 : factor < 0.2 ? 0.2 : factor;
        if (!(square <= 1)) {
          proposed = h * (factor < 0.9 ? factor : 0.9);
          continue;
        }
        const double grown = h * factor;
        const double most = proposed < h * 6 ? proposed : h * 6;
        proposed = h < proposed ? (grown > most ? grown : most) : grown;
        memcpy(before, state, sizeof state);
        memcpy(state, next, sizeof state);
        const double start = local;
        local = start + h >= length * (1 - 1e-15) ? length : start + h;
        while (wanted < outputs && times[wanted] <= base + local) {
          theta[0] = (times[wanted] - base - start) / h;
          if (theta[0] > 1) theta[0] = 1;
          interpolate();
          observe();
          memcpy(results + ((size_t)s * outputs + wanted++) * NO, output, 8 * NO);
        }
      }
      base += length;
    }
  }
  printf("{\"seconds\":%.6f,\"steps\":%ld}\n", seconds() - started, steps);
  FILE *out = fopen(argv[2], "wb");
  fwrite(results, 8, (size_t)subjects * outputs * NO, out);
  fclose(out);
  return 0;
}
