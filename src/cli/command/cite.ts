import { type Bibliography, bibliographyOfAll, bibliographyOfDrug, bibliographyOfProtocol } from "../../experiments/bibliography.ts";
import { type CommandPart, type Given, textOf } from "../command.ts";

/** `ketagenesis cite`: the sources of a run, as BibTeX. */
export const citeCommand: CommandPart = {
  declare(command) {
    command
      .argument("[protocol]", "protocol in YAML: the sources of its run")
      .option("--drug <name>", "sources of the models that this drug needs (default: ketamine)")
      .option("--all", "sources of every model");
  },
  async run(context, [file], flags) {
    const { sources, bibtex } = await bibliographyFor(textOf(file), flags.drug, flags.all);
    context.print(context.json ? `${JSON.stringify({ schema: "ketagenesis.sources/1", sources })}\n` : bibtex);
    context.note(`${sources.length} sources, those of the methods included`);
    return 0;
  },
};

async function bibliographyFor(file: string | undefined, drug: Given, all: Given): Promise<Bibliography> {
  if (all) return bibliographyOfAll();
  if (file === undefined) return bibliographyOfDrug(textOf(drug) ?? "ketamine");
  const { readYamlFile } = await import("../../experiments/yaml-file.ts");
  const { protocolSchema } = await import("../../experiments/protocol-schema.ts");
  const { readProtocol } = await import("../../experiments/protocol.ts");
  const { value, locate } = readYamlFile(file, protocolSchema, "a protocol in YAML");
  return bibliographyOfProtocol(readProtocol(value, locate));
}
