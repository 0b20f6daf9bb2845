import { expect, test } from "vitest";
import { q, type Source } from "../language/index.ts";
import { bibliography, sourcesOf } from "./citation.ts";

const paper: Source = {
  key: "doe2020",
  authors: ["Doe, J.", "Roe & Son, P."],
  title: "50 % of {NMDA} receptors: cost_benefit",
  year: 2020,
  journal: "Journal of A & B",
  volume: "3",
  pages: "10-20",
  doi: "10.1000/a_b",
};

test("a paper becomes a BibTeX article, with TeX's marks escaped", () => {
  expect(bibliography([paper])).toBe(
    [
      "@article{doe2020,",
      "  author = {Doe, J. and Roe \\& Son, P.},",
      "  title = {{50 \\% of \\{NMDA\\} receptors: cost\\_benefit}},",
      "  journal = {Journal of A \\& B},",
      "  year = {2020},",
      "  volume = {3},",
      "  pages = {10--20},",
      "  doi = {10.1000/a_b},",
      "}",
      "",
    ].join("\n"),
  );
});

test("a label without a journal is miscellaneous, with its address", () => {
  const label = { key: "label2019", authors: ["Janssen"], title: "Label", year: 2019, url: "https://example.org/a%20b" };
  expect(bibliography([label])).toContain("@misc{label2019,");
  expect(bibliography([label])).toContain("url = {https://example.org/a%20b}");
});

test("a source stands once, however many numbers come from it", () => {
  const other = { ...paper, key: "adams2001" };
  const numbers = [q(1, "mg", paper, "a"), q(2, "mg", other, "b"), q(3, "mg", paper, "c")];
  expect(sourcesOf(numbers).map(({ key }) => key)).toEqual(["adams2001", "doe2020"]);
});
