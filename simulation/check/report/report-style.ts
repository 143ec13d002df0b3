/** The look of the HTML report: paper and ink, as the app, with fonts that every machine has. */
export const reportStyle = `
:root { color-scheme: light dark;
  --paper: light-dark(#f6f1e6, #1e1b18); --sheet: light-dark(#fdfaf3, #282420); --rule: light-dark(#d8cdb9, #453e36);
  --ink: light-dark(#221d18, #f2ebdf); --soft: light-dark(#574e44, #c0b5a6); --accent: light-dark(#1c4d72, #93c4e3);
  --wash: light-dark(#dee8ec, #22333e); --fault: light-dark(#96381c, #f0a07c); --fault-wash: light-dark(#f5e1d5, #43291e);
  --serif: 'Iowan Old Style', Georgia, serif; --sans: 'Segoe UI', system-ui, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.25rem clamp(1rem, 4vw, 3.5rem) 4rem; max-width: 76rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 var(--sans); }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.1rem; margin: 0 0 .25rem; } h2 { font-size: 1.6rem; margin: 3.5rem 0 .25rem; } h3 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; }
p { max-width: 68ch; margin: .4rem 0; } .soft { color: var(--soft); } code { font: .92em ui-monospace, Consolas, monospace; }
a { color: var(--accent); } :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.problems { list-style: none; margin: 0; padding: 0; }
.problems li { background: var(--sheet); border: 1px solid var(--rule); border-left: 4px solid var(--rule); border-radius: 4px;
  padding: .7rem 1rem; margin: .6rem 0; break-inside: avoid; }
.problems .error { border-left-color: var(--fault); background: var(--fault-wash); } .problems .warning { border-left-color: var(--fault); }
.problems .accepted { border-left-color: var(--rule); }
.problems p { margin: .15rem 0; } .where { font-size: .875rem; color: var(--soft); } .where b { color: var(--ink); font-weight: 600; }
.error .where b, .warning:not(.accepted) .where b { color: var(--fault); }
.way { font-size: .875rem; color: var(--soft); overflow-wrap: anywhere; }
.frame { overflow-x: auto; background: var(--sheet); border: 1px solid var(--rule); border-radius: 8px; padding: .75rem; }
.graph { display: block; margin: 0 auto; max-width: none; font: 12.5px var(--sans); }
.graph text { text-anchor: middle; fill: var(--ink); } .graph .small { font-size: 11px; fill: var(--soft); }
.graph rect { fill: var(--sheet); stroke: var(--soft); } .graph .talk rect { fill: var(--wash); stroke: var(--accent); }
.graph .unseen rect { stroke: var(--fault); stroke-dasharray: 4 3; } .graph .mark { fill: var(--fault); stroke: var(--sheet); stroke-width: 1.5; }
.graph path.way { fill: none; stroke: light-dark(#b9ac95, #6b6156); stroke-width: 1.3; } .graph path.written { stroke-dasharray: 2 4; }
.graph path.worst { stroke: var(--fault); stroke-width: 2.4; stroke-dasharray: 7 5; } .graph path.best { stroke: var(--accent); stroke-width: 3.4; }
.graph path.best.worst { stroke-dasharray: none; }
.key { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; margin: .6rem 0 0; padding: 0; list-style: none; font-size: .875rem; color: var(--soft); }
.key svg { width: 34px; height: 14px; vertical-align: middle; margin-right: .4rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--rule); }
th { font-weight: 600; } td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
ol.path { padding-left: 1.6rem; margin: .3rem 0; } ol.path li { margin: .1rem 0; } .paths { display: grid; gap: 0 3rem; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); }
.fact { display: flex; flex-wrap: wrap; gap: .2rem 1.75rem; margin: .6rem 0; padding: 0; list-style: none; } .fact b { font-weight: 600; }
@media print { :root { color-scheme: light; } body { background: none; padding: 0; max-width: none; font-size: 10.5pt; } .frame { overflow: visible; border: 0; padding: 0; }
  .graph { width: auto; max-width: 100%; max-height: 24cm; } h2 { break-before: page; } h3 { break-after: avoid; } tr { break-inside: avoid; } * { print-color-adjust: exact; } }
`;
