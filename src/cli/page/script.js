// Draws the plots of a page from the data in it; without scripts, the tables remain.
(() => {
  const { plots, ranges } = JSON.parse(document.getElementById("data").textContent);
  const colourOf = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const dashes = [[], [8, 4], [2, 3], [10, 3, 2, 3]];
  const drawn = [];
  let range = ranges[0];

  const hours = (value) => {
    const round = (x) => String(Number(x.toPrecision(3)));
    if (Math.abs(value) < 2 && value !== 0) return `${round(value * 60)} min`;
    return Math.abs(value) <= 72 ? `${round(value)} h` : `${round(value / 24)} d`;
  };
  // ticks stand at whole minutes, hours or days, all in one unit
  const steps = [1 / 60, 5 / 60, 10 / 60, 0.25, 0.5, 1, 2, 3, 4, 6, 8, 12, 24, 48, 72, 96, 168, 336, 672, 1344, 2688, 5376];
  const moment = (value, step) => {
    const [size, unit] = step >= 24 ? [24, "d"] : step >= 0.5 ? [1, "h"] : [1 / 60, "min"];
    return `${Number((value / size).toPrecision(4))} ${unit}`;
  };
  const number = (value) => (value === null || value === undefined ? "" : Number(value.toPrecision(3)).toString());

  function optionsOf(plot, width) {
    const axis = { stroke: colourOf("--soft"), grid: { stroke: colourOf("--line"), width: 1 }, ticks: { stroke: colourOf("--line") } };
    return {
      width,
      height: 300,
      cursor: { drag: { x: true, y: false } },
      scales: {
        x: { time: false, min: range.from, max: range.to },
        y: { range: (_plot, low, high) => [Math.min(0, low), high > 0 ? high * 1.05 : 1] },
      },
      axes: [
        { ...axis, incrs: steps, values: (_plot, ticks, _axis, _space, step) => ticks.map((tick) => moment(tick, step)) },
        { ...axis, label: plot.axis, size: 64, values: (_plot, ticks) => ticks.map(number) },
      ],
      series: [
        { label: "time", value: (_plot, value) => (value === null ? "" : hours(value)) },
        ...plot.series.map((label, i) => ({
          label,
          stroke: colourOf(`--s${i % 8}`),
          width: 2,
          dash: dashes[Math.floor(i / 2) % dashes.length],
          points: { show: false },
          pxAlign: 0,
          value: (_plot, value) => number(value),
        })),
      ],
    };
  }

  function drawAll() {
    for (const plot of drawn.splice(0)) plot.destroy();
    for (const plot of plots) {
      const place = document.getElementById(plot.id);
      drawn.push(new uPlot(optionsOf(plot, place.clientWidth), plot.data, place));
    }
  }

  const buttons = ranges.map((each) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = each.label;
    button.addEventListener("click", () => {
      range = each;
      mark();
      for (const plot of drawn) plot.setScale("x", { min: each.from, max: each.to });
    });
    return button;
  });
  const mark = () => buttons.forEach((button, i) => void button.setAttribute("aria-pressed", String(ranges[i] === range)));
  document.getElementById("ranges").append(...buttons);
  mark();
  drawAll();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth === width) return;
    width = innerWidth;
    for (const [i, plot] of drawn.entries()) plot.setSize({ width: document.getElementById(plots[i].id).clientWidth, height: 300 });
  });
})();
