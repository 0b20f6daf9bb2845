// What a mechanism needs of NEURON 8.2: the leading fields of its structures, its registration, and the loops over
// instances that its solver calls, with and without its cached vectors.
#include <cmath>
#include <new>

struct Prop {
  Prop* next;
  short type, unused;
  int size;
  double* data;
};

struct Node {
  double* v;
  double area, a, b;
  double *d, *rhs;
};

struct MechanismList {
  Node** nodes;
  int* index;
  void** data;
  void** pointers;
  Prop** prop;
  void* thread;
  int count;
};

struct Thread {
  double t, dt, cj;
  void* mechanisms;
  void* lists;
  int cells, end, id, stopping, children;
  double *rhs, *d, *a, *b, *v;
};

struct DoubScal { const char* name; double* value; };
struct DoubVec { const char* name; double* value; int length; };
struct VoidFunc { const char* name; void (*call)(); };

using Loop = void (*)(Thread*, MechanismList*, int);

extern "C" {
void register_mech(const char**, void (*)(Prop*), Loop cur, Loop jacob, Loop state, Loop init, int pointers, int vectorised);
int nrn_get_mechtype(const char*);
double* nrn_prop_data_alloc(int, int, Prop*);
void hoc_register_prop_size(int, int, int);
void hoc_register_var(DoubScal*, DoubVec*, VoidFunc*);
extern int use_cachevec;
}

static DoubVec noVectors[] = {{0, 0, 0}};
static VoidFunc noFunctions[] = {{0, 0}};

template <class Instance> struct Loops {
  static inline int type;

  static void alloc(Prop* prop) {
    constexpr int size = sizeof(Instance) / sizeof(double);
    prop->data = nrn_prop_data_alloc(type, size, prop);
    prop->size = size;
    new (prop->data) Instance{};
  }

  template <class Body> static void each(Thread* thread, MechanismList* list, Body body) {
    if (use_cachevec) {
      double *v = thread->v, *d = thread->d, *rhs = thread->rhs;
      for (int k = 0; k < list->count; k++) {
        const int node = list->index[k];
        body(*static_cast<Instance*>(list->data[k]), v[node], d[node], rhs[node]);
      }
    } else {
      for (int k = 0; k < list->count; k++) {
        const Node& node = *list->nodes[k];
        body(*static_cast<Instance*>(list->data[k]), *node.v, *node.d, *node.rhs);
      }
    }
  }

  static void cur(Thread* thread, MechanismList* list, int) {
    each(thread, list, [](Instance& one, double v, double&, double& rhs) {
      const double shifted = one.current(v + 0.001);
      const double current = one.current(v);
      one.slope = (shifted - current) / 0.001;
      rhs -= current;
    });
  }

  static void jacob(Thread* thread, MechanismList* list, int) {
    each(thread, list, [](Instance& one, double, double& d, double&) { d += one.slope; });
  }

  static void state(Thread* thread, MechanismList* list, int) {
    const double dt = thread->dt;
    each(thread, list, [=](Instance& one, double v, double&, double&) { one.advance(v, dt); });
  }

  static void init(Thread* thread, MechanismList* list, int) {
    Instance::tabulate();
    each(thread, list, [](Instance& one, double v, double&, double&) { one.initial(v); });
  }
};

template <class Instance> void enrol(const char** names, DoubScal* numbers, bool gates) {
  using Of = Loops<Instance>;
  register_mech(names, Of::alloc, Of::cur, Of::jacob, gates ? Of::state : nullptr, Of::init, -1, 1);
  Of::type = nrn_get_mechtype(names[1]);
  hoc_register_prop_size(Of::type, sizeof(Instance) / sizeof(double), 0);
  hoc_register_var(numbers, noVectors, noFunctions);
}
