import { expect, test } from "vitest";
import { parseEventTable } from "./event-table.ts";

const names = ["sKetamine.iv", "memantine.oral", "nitrousOxide.inhaled"];
const ports = (cmt: string) => {
  const port = names.includes(cmt) ? cmt : names[Number(cmt) - 1];
  return port ? [{ port, share: 1 }] : `CMT ${cmt} is not a dose port`;
};
const read = (text: string) => parseEventTable(text, "e.csv", ports);
const only = (text: string) => read(text).subjects[0];
const dose = (row: string, columns = "ID,TIME,AMT,RATE,CMT,EVID") => `${columns}\n${row}\n`;

test("a bolus and an infusion are read, with the observations between", () => {
  const subject = only(
    "ID,TIME,AMT,RATE,CMT,EVID,DV,MDV\n1,0,20,0,1,1,.,1\n1,0.5,.,.,.,0,98.2,0\n1,24,30,60,sKetamine.iv,1,.,1\n1,48,.,.,.,0,.,0\n",
  );
  expect(subject?.observations).toEqual([0.5, 48]);
  expect(subject?.occasions).toEqual([
    {
      start: 0,
      end: 48.5,
      givings: [
        { port: "sKetamine.iv", time: 0, amount: 20, over: 0 },
        { port: "sKetamine.iv", time: 24, amount: 30, over: 0.5 },
      ],
    },
  ]);
});

test("ADDL repeats a dose at the interval II", () => {
  const subject = only(dose("1,0,20,0,2,1,2,12", "ID,TIME,AMT,RATE,CMT,EVID,ADDL,II"));
  expect(subject?.occasions[0]?.givings.map(({ time }) => time)).toEqual([0, 12, 24]);
});

test("a record without EVID is a dose when it has an amount", () => {
  const subject = only("TIME,AMT,CMT\n0,20,1\n2,.,.\n");
  expect(subject?.occasions[0]?.givings).toHaveLength(1);
  expect(subject?.observations).toEqual([2]);
});

test("covariates come from their columns, one value per subject", () => {
  const text = "ID,TIME,AMT,CMT,WT,AGE,SEX,CYP3A4\n7,0,20,1,82,35,1,0.2\n8,0,20,1,60,64,0,1\n";
  expect(
    read(text).subjects.map(({ id, covariates }) => [id, covariates.weight, covariates.age, covariates.sex, covariates.cyp3a4]),
  ).toEqual([
    ["7", 82, 35, 1, 0.2],
    ["8", 60, 64, 0, 1],
  ]);
});

test("a reset ends an occasion: what is still to come is dropped, and the body begins empty", () => {
  const subject = only("ID,TIME,AMT,RATE,CMT,EVID,ADDL,II\n1,0,20,0,1,1,9,1\n1,2.5,.,.,.,3,.,.\n1,4,10,0,1,4,.,.\n1,6,.,.,.,0,.,.\n");
  expect(subject?.occasions.map(({ start, end, givings }) => [start, end, givings.map(({ time }) => time)])).toEqual([
    [0, 2.5, [0, 1, 2]],
    [2.5, 4, []],
    [4, 28, [4]],
  ]);
});

test("columns that nothing needs are named", () => {
  expect(read("ID,TIME,AMT,CMT,BMI,DV\n1,0,20,1,24,.\n").unused).toEqual(["BMI", "DV"]);
});

test.each([
  ["1,0,20,-1,1,1", "e.csv:2: RATE -1 (a modelled rate) is not supported; write the rate in mg/h, or 0 for a bolus"],
  ["1,0,20,-2,1,1", "e.csv:2: RATE -2 (a modelled duration) is not supported"],
  ["1,0,20,-3,1,1", "e.csv:2: RATE -3 is negative"],
  ["1,0,-20,0,1,1", "e.csv:2: AMT -20 is negative; write a dose of 0 mg or more"],
  ["1,0,2000,0,1,1", "e.csv:2: AMT gives sKetamine.iv 28.6 mg/kg, more than anyone is given; allowed: at most 20 mg/kg"],
  ["1,0,20,0,9,1", "e.csv:2: CMT 9 is not a dose port"],
  ["1,0,20,0,1,5", "e.csv:2: EVID 5 is not supported; allowed: 0 observation, 1 dose, 2 other, 3 reset, 4 reset and dose"],
  ["1,0,20,0,1,0", "e.csv:2: AMT 20 stands beside EVID 0, which gives no dose; write EVID 1, or AMT 0"],
  ["1,0,20,0,1,2", "e.csv:2: AMT 20 stands beside EVID 2"],
  ["1,0,.,0,-1,2", "e.csv:2: CMT -1 is not supported: a compartment cannot be switched off"],
  ["1,10:30,20,0,1,1", 'e.csv:2: TIME "10:30" is not a finite number; write the hours since the start, not a clock time'],
  ["1,.,20,0,1,1", "e.csv:2: TIME is missing"],
  ["1,0,twenty,0,1,1", 'e.csv:2: AMT "twenty" is not a finite number; write a number without its unit'],
  ["1,0,1e309,0,1,1", 'e.csv:2: AMT "1e309" is not a finite number'],
  ["1,1e9,20,0,1,1", "e.csv:2: TIME 1000000000 h is more than 5 years"],
  ["1,0,0,10,1,1", "e.csv:2: RATE 10 without AMT (an endless infusion) is not supported"],
  ["1,0,50,0,3,1", "e.csv:2: RATE is missing: for an inhaled gas"],
  ["1,0,20,0,1", 'e.csv:2: has 5 fields, but the header has 6; write "." for what is missing'],
])("the record %j is refused by line", (row, sentence) => {
  expect(() => read(dose(row))).toThrow(sentence);
});

test.each([
  ["ID,TIME,AMT,CMT,SS,II\n1,0,20,1,1,12\n", "e.csv:2: SS 1 is not supported; give the doses that lead to the steady state"],
  ["ID,TIME,AMT,CMT,ADDL\n1,0,20,1,3\n", "e.csv:2: ADDL 3 needs an interval II above 0 h, but II is 0"],
  ["ID,TIME,AMT,CMT\n1,2,20,1\n1,1,20,1\n", "e.csv:3: TIME 1 comes after TIME 2 of the same ID; sort the rows by time"],
  ["ID,TIME,AMT,CMT\n1,0,20,1\n2,0,20,1\n1,1,20,1\n", "e.csv:4: ID 1 comes back after another ID"],
  ["ID,TIME,AMT,CMT,WT\n1,0,20,1,70\n1,1,20,1,71\n", "e.csv:3: WT changes within ID 1; a covariate keeps one value per subject"],
  ["ID,TIME,AMT,CMT,WT\n1,0,20,1,500\n", 'e.csv:2: WT "500 kg" is out of range; allowed: 30 to 400 kg'],
  ["ID,TIME,AMOUNT,CMT\n1,0,20,1\n", "e.csv:1: has no column AMT"],
  ["ID,TIME,AMT,CMT,DATE\n1,0,20,1,x\n", "e.csv:1: has the column DATE, which is not supported"],
  ["ID,TIME,AMT,CMT,AMT\n1,0,20,1,3\n", "e.csv:1: has the column AMT twice; keep one"],
  ["ID,TIME,AMT,CMT\n", "e.csv: holds no events"],
  ["", "e.csv: holds no events"],
])("the table %j is refused", (text, sentence) => {
  expect(() => read(text)).toThrow(sentence);
});
