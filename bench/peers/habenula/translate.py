"""Translates the mechanisms in mod/ to C++ for NEURON 8.2.

It stands in for nocmodl where that is not installed, and reads only the part of NMODL that mod/ uses: density mechanisms
with non-specific currents, gates of the form x' = (inf - x) / tau solved by cnexp, and procedures with tables of v.
What it writes does what nocmodl's output does: the same loops over instances, the same slope dI/dV (a difference over
0.001 mV), the same interpolation in tables.
"""

import re
import sys
from pathlib import Path

HEADER = Path(__file__).with_name("mechanism.h")


def block(text, head):
    """The inside of the first block that `head` (a regular expression) opens, or an empty string."""
    found = re.search(head + r"[^{\n]*\{", text)
    if not found:
        return ""
    depth, end = 1, found.end()
    while depth:
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        end += 1
    return text[found.end():end - 1]


def listed(text, word):
    """The names that lines beginning with `word` list."""
    lines = re.findall(r"^\s*" + word + r"\s+(.*)$", text, re.M)
    return [name.strip() for line in lines for name in line.split(",")]


def declared(text):
    """The names that a block declares, one on each line or several in a row, without units."""
    return re.sub(r"\([^)]*\)", "", text).split()


def statements(text):
    """Statements of NMODL as C++."""
    lines = []
    for line in text.strip().splitlines():
        line = line.strip()
        if not line or line.startswith(("TABLE", "LOCAL", "UNITSOFF", "UNITSON", "SOLVE")):
            continue
        line = re.sub(r"(\w+)\s*\^\s*(\w+)", r"pow(\1, \2)", line)
        ends = line.endswith(("{", "}"))
        lines.append(line if ends else line + ";")
    return "\n    ".join(lines)


def gates(text):
    """Exact steps of the gates in a DERIVATIVE block."""
    lines = []
    for line in text.strip().splitlines():
        found = re.fullmatch(r"\s*(\w+)' = \((\w+) - \1\) / (\w+)\s*", line)
        if found:
            x, inf, tau = found.groups()
            lines.append(f"{x} += (1 - exp(-dt / {tau})) * ({inf} - {x});")
        else:
            lines.append(line.strip() + ";")
    return "\n    ".join(lines)


def function(text, name):
    """A FUNCTION of NMODL as a static function, whose result has a name of its own."""
    body = re.sub(rf"\b{name}\b(?=\s*=)", "result", block(text, rf"FUNCTION {name}"))
    return f"""  static double {name}(double x) {{
    double result;
    {statements(body)}
    return result;
  }}"""


def procedure(text, name):
    """A PROCEDURE of v as member functions: direct, into the table, and from the table."""
    body = block(text, rf"PROCEDURE {name}")
    table = re.search(r"TABLE (.*?) DEPEND .* FROM (\S+) TO (\S+) WITH (\S+)", body)
    names, (low, high, rows) = table[1].split(", "), table.groups()[1:]
    local = re.search(r"LOCAL (.*)", body)
    row = " ".join(f"table_{name}[{k}][row] = {x};" for k, x in enumerate(names))
    edge = " ".join(f"{x} = t[{k}][row];" for k, x in enumerate(names))
    between = " ".join(f"{x} = t[{k}][row] + part * (t[{k}][row + 1] - t[{k}][row]);" for k, x in enumerate(names))
    return f"""  static inline double table_{name}[{len(names)}][{rows} + 1];
  void direct_{name}(double v) {{
    {"double " + local[1] + ";" if local else ""}
    {statements(body)}
  }}
  static void tabulate_{name}() {{
    Instance own{{}};
    for (int row = 0; row <= {rows}; row++) {{
      own.direct_{name}({low} + row * (({high}.) - ({low})) / {rows});
      own.keep_{name}(row);
    }}
  }}
  void keep_{name}(int row) {{ {row} }}
  inline void {name}(double v) {{
    if (!usetable) {{ direct_{name}(v); return; }}
    const auto& t = table_{name};
    double at = (v - ({low})) * ({rows} / (({high}.) - ({low})));
    if (std::isnan(at)) {{ {" ".join(f"{x} = at;" for x in names)} return; }}
    if (at <= 0 || at >= {rows}) {{ int row = at <= 0 ? 0 : {rows}; {edge} return; }}
    int row = (int) at;
    double part = at - row;
    {between}
  }}"""


def mechanism(text):
    """A whole mechanism as C++."""
    neuron = block(text, "NEURON")
    suffix = re.search(r"SUFFIX (\w+)", neuron)[1]
    range_, global_ = listed(neuron, "RANGE"), listed(neuron, "GLOBAL")
    parameters = [x for x in declared(block(text, "PARAMETER")) if x in range_]
    assigned = ["i"] + [x for x in declared(block(text, "ASSIGNED")) if x not in ("v", "i")]
    states = declared(block(text, "STATE"))
    functions, procedures = re.findall(r"FUNCTION (\w+)", text), re.findall(r"PROCEDURE (\w+)", text)
    strings = lambda names: "".join(f'"{x}_{suffix}", ' for x in names)
    return f"""namespace {suffix} {{
{f"double {', '.join(f'{x} = 0' for x in global_)};" if global_ else ""}
double usetable = 0;
struct Instance {{
  double {", ".join(parameters + assigned + states)}, slope;
{chr(10).join(function(text, name) for name in functions)}
{chr(10).join(procedure(text, name) for name in procedures)}
  static void tabulate() {{ {" ".join(f"tabulate_{name}();" for name in procedures)} }}
  inline double current(double v) {{
    {statements(block(text, "BREAKPOINT"))}
    return i;
  }}
  void initial(double v) {{
    {statements(block(text, "INITIAL"))}
  }}
  inline void advance(double v, double dt) {{
    {gates(block(text, "DERIVATIVE"))}
  }}
}};
const char* names[] = {{"7.7.0", "{suffix}", {strings(parameters)}0, {strings(assigned)}0, {strings(states)}0, 0}};
DoubScal numbers[] = {{{"".join(f'{{"{x}_{suffix}", &{x}}}, ' for x in global_ + ["usetable"])}{{0, 0}}}};
void add() {{ enrol<Instance>(names, numbers, {"true" if states else "false"}); }}
}}
"""


def main(folder, out):
    """Writes one C++ file for all mechanisms in a folder."""
    texts = [path.read_text() for path in sorted(Path(folder).glob("*.mod"))]
    suffixes = [re.search(r"SUFFIX (\w+)", text)[1] for text in texts]
    calls = " ".join(f"{suffix}::add();" for suffix in suffixes)
    parts = [HEADER.read_text(), *map(mechanism, texts), f'extern "C" void modl_reg() {{ {calls} }}\n']
    Path(out).write_text("\n".join(parts))


if __name__ == "__main__":
    main(*sys.argv[1:])
