import { currentBlocked, trappedShare } from "../channel.ts";
import type { DirectTarget } from "./target.ts";

/** Trapping and block of single receptors. Concentrations and washout are those of the rows. */
export const receptorTargets: readonly DirectTarget[] = [
  { row: "san_ket_trap", predict: () => trappedShare("ketamine", 10) },
  { row: "mea_mem_trap", predict: () => trappedShare("memantine", 10) },
  { row: "bla_mem_trap", predict: () => trappedShare("memantine", 10) },
  { row: "san_lan_trap", predict: () => trappedShare("lanicemine", 50) },
  { row: "lan_trap_range", predict: () => trappedShare("lanicemine", 50) },
  { row: "mea_ket_block", predict: () => currentBlocked("ketamine", 10) },
  { row: "mea_mem_block", predict: () => currentBlocked("memantine", 10) },
  { row: "mea_lan_block", predict: () => currentBlocked("lanicemine", 50) },
];
