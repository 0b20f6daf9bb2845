/* CVODE (BDF, KLU, analytic sparse Jacobian) over a population: the peer that the engine is measured against.
 * model.h is printed from the same expression graph and defines NS, NP, NI, NO, NNZ, colptr, rowind,
 * initial(parameter, input, out), rates(state, parameter, input, out), jacobian(...), observe(...).
 * usage: cvode POPULATION OUT RTOL   (POPULATION: header of counts, then parameters, events, times; all doubles) */
#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sunlinsol/sunlinsol_klu.h>
#include <sunmatrix/sunmatrix_sparse.h>
#include <time.h>
#include <math.h>
#include "model.h"

static double parameter[NP + 1], input[NI + 1];

static int f(realtype t, N_Vector y, N_Vector ydot, void *user) {
  (void)t; (void)user;
  rates(N_VGetArrayPointer(y), parameter, input, N_VGetArrayPointer(ydot));
  return 0;
}

static int jac(realtype t, N_Vector y, N_Vector fy, SUNMatrix J, void *user, N_Vector a, N_Vector b, N_Vector c) {
  (void)t; (void)fy; (void)user; (void)a; (void)b; (void)c;
  memcpy(SUNSparseMatrix_IndexPointers(J), colptr, sizeof colptr);
  memcpy(SUNSparseMatrix_IndexValues(J), rowind, sizeof rowind);
  jacobian(N_VGetArrayPointer(y), parameter, input, SUNSparseMatrix_Data(J));
  return 0;
}

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
  const double rtol = atof(argv[3]);
  double *results = malloc(8 * (size_t)subjects * outputs * NO);
  SUNContext context;
  SUNContext_Create(NULL, &context);
  N_Vector y = N_VNew_Serial(NS, context);
  double *state = N_VGetArrayPointer(y);
  N_VConst(0, y);
  void *memory = CVodeCreate(CV_BDF, context);
  CVodeInit(memory, f, 0, y);
  CVodeSStolerances(memory, rtol, 1e-3 * rtol);
  SUNMatrix J = SUNSparseMatrix(NS, NS, NNZ, CSC_MAT, context);
  SUNLinearSolver solver = SUNLinSol_KLU(y, J, context);
  CVodeSetLinearSolver(memory, solver, J);
  CVodeSetJacFn(memory, jac);
  CVodeSetMaxNumSteps(memory, 1000000);
  const double started = seconds();
  long steps = 0;
  for (int s = 0; s < subjects; s++) {
    memcpy(parameter, parameters + (size_t)NP * s, 8 * NP);
    memset(input, 0, sizeof input);
    initial(parameter, input, state);
    double t = 0;
    int event = 0, output = 0;
    while (output < outputs) {
      while (event < events && schedule[3 * event] <= t) {
        input[(int)schedule[3 * event + 1]] = schedule[3 * event + 2] * scale[s];
        event++;
      }
      const double stop = event < events ? schedule[3 * event] : times[outputs - 1];
      CVodeReInit(memory, t, y);
      CVodeSetStopTime(memory, stop);
      while (output < outputs && times[output] <= stop) {
        realtype reached = t;
        if (times[output] > t && CVode(memory, times[output], y, &reached, CV_NORMAL) < 0) return 1;
        observe(state, parameter, input, results + ((size_t)s * outputs + output) * NO);
        output++;
        t = reached;
      }
      if (t < stop) {
        realtype reached = t;
        if (CVode(memory, stop, y, &reached, CV_NORMAL) < 0) return 1;
        t = stop;
      }
      long n;
      CVodeGetNumSteps(memory, &n);
      steps += n;
    }
  }
  printf("{\"seconds\":%.6f,\"steps\":%ld}\n", seconds() - started, steps);
  FILE *out = fopen(argv[2], "wb");
  fwrite(results, 8, (size_t)subjects * outputs * NO, out);
  fclose(out);
  return 0;
}
