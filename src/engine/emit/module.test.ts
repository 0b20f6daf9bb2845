import binaryen from "binaryen";
import { describe, expect, it } from "vitest";
import { doseToReceptor } from "../../models/dose-to-receptor.ts";
import { compile } from "../compile.ts";
import { absorbed, ball, decay, driven, everything, hires, robertson, twoCompartments } from "../fixtures/programs.ts";
import type { Program } from "../program.ts";
import { encode, type Method } from "../solve/machine.ts";

const programs: Readonly<Record<string, () => Program>> = {
  decay: () => decay(),
  absorbed: () => absorbed(),
  twoCompartments: () => twoCompartments(),
  driven: () => driven(),
  ball,
  robertson,
  hires,
  everything,
  ketamine: () => compile(doseToReceptor(["sKetamine", "rKetamine"])),
  comparators: () => compile(doseToReceptor(["memantine", "lanicemine", "dextromethorphan", "nitrousOxide", "fluoxetine"])),
};

/** An independent reader accepts the bytes. */
function accepted(bytes: Uint8Array): boolean {
  const read = binaryen.readBinary(bytes);
  read.setFeatures(binaryen.Features.All);
  const valid = read.validate() === 1;
  read.dispose();
  return valid;
}

describe("an independent validator accepts every module", () => {
  for (const [name, make] of Object.entries(programs)) {
    it(name, () => {
      const program = make();
      const methods: readonly Method[] = name === "ketamine" || name === "comparators" ? ["rodas5p"] : ["rodas5p", "rodas4", "tsit5"];
      for (const lanes of ["f64", "f64x2", "f32x4"] as const) {
        for (const mode of ["strict", "fast"] as const) {
          for (const method of methods) expect(accepted(encode(program, lanes, mode, method)), `${lanes} ${mode} ${method}`).toBe(true);
        }
      }
    });
  }

  it("and refuses a broken one", () => {
    const bytes = encode(decay(), "f64x2", "strict", "rodas5p");
    const broken = Uint8Array.from(bytes);
    broken.set([0xfd, 0xf0, 0x01], bytes.length - 20);
    let refused = false;
    try {
      refused = !accepted(broken);
    } catch {
      refused = true;
    }
    expect(refused || !WebAssembly.validate(broken)).toBe(true);
  });
});
