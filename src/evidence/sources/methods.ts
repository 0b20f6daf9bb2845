import type { Source } from "../../language/index.ts";

/** The stiff solver. */
export const steinebach2023: Source = {
  key: "steinebach2023",
  authors: ["Steinebach, G."],
  title: "Construction of Rosenbrock-Wanner method Rodas5P and numerical benchmarks within the Julia Differential Equations package",
  journal: "BIT Numerical Mathematics",
  year: 2023,
  volume: "63",
  pages: "27",
  doi: "10.1007/s10543-023-00967-x",
};

/** The non-stiff solver. */
export const tsitouras2011: Source = {
  key: "tsitouras2011",
  authors: ["Tsitouras, C."],
  title: "Runge-Kutta pairs of order 5(4) satisfying only the first column simplifying assumption",
  journal: "Computers & Mathematics with Applications",
  year: 2011,
  volume: "62",
  pages: "770-775",
  doi: "10.1016/j.camwa.2011.06.002",
};

/** The random streams. */
export const salmon2011: Source = {
  key: "salmon2011",
  authors: ["Salmon, J. K.", "Moraes, M. A.", "Dror, R. O.", "Shaw, D. E."],
  title: "Parallel random numbers: as easy as 1, 2, 3",
  journal: "Proceedings of the International Conference for High Performance Computing, Networking, Storage and Analysis",
  year: 2011,
  doi: "10.1145/2063384.2063405",
};

/** Normal quantiles. */
export const wichura1988: Source = {
  key: "wichura1988",
  authors: ["Wichura, M. J."],
  title: "Algorithm AS 241: the percentage points of the normal distribution",
  journal: "Applied Statistics",
  year: 1988,
  volume: "37",
  pages: "477-484",
  doi: "10.2307/2347330",
};
