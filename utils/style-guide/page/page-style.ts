/** Of a guide's page: black on white, A4 or Letter as the printer has it, no rule cut where it fits a page. */
export const PAGE_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #000; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
h1 { margin: 0; font-size: 1.9rem; }
h2 { margin: 2.25rem 0 0.5rem; font-size: 1.3rem; }
h3 { margin: 0; font-size: 1.05rem; }
h4 { margin: 0.75rem 0 0; font-size: 0.9rem; }
p { margin: 0.25rem 0 0; }
a { color: inherit; }
ul { margin: 0.25rem 0 0; padding-inline-start: 1.25rem; }
li { break-inside: avoid; }
.what, .said, footer { color: #444; font-size: 0.9rem; }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 0.25rem 1.5rem; }
.card { border: 1px solid #000; padding: 0.75rem 1rem 1rem; margin-top: 1.5rem; break-inside: avoid; }
.card h2 { margin: 0; font-size: 1rem; }
article { padding: 1rem 0; border-top: 1px solid #999; break-inside: avoid; }
.many { columns: 14rem; column-gap: 2rem; }
.draft { white-space: pre-wrap; }
footer { border-top: 1px solid #999; padding-top: 1rem; break-inside: avoid; }
@page { margin: 18mm 16mm; }
@media print {
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  p, li { orphans: 3; widows: 3; }
}
`;
