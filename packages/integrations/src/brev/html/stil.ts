/** The style of a letter on a screen and on paper. Loads nothing. */
export const STIL = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 1.0625rem/1.6 "IBM Plex Sans", system-ui, sans-serif; }
article { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 2rem 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p, ul, ol, dl, table { margin: 0 0 1rem; }
li { margin-bottom: .35rem; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 1rem; border-bottom: 1px solid #ccc; padding: .4rem 0; }
dt { flex: 0 0 12rem; font-weight: 600; }
dd { flex: 1 1 14rem; margin: 0; }
.resume p { font-size: 1.1875rem; }
.boks, .frist { border-left: .375rem solid #0059b3; background: #eff5fb; padding: .25rem 1.25rem .5rem; margin: 1.5rem 0; }
.boks-foelge { border-color: #a35300; background: #fdf4ea; }
.boks h2, .frist h2 { margin-top: 1rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
caption { text-align: left; font-weight: 600; padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #999; padding: .4rem .75rem .4rem 0; overflow-wrap: anywhere; hyphens: auto; }
header p { margin: 0; }
.underskrift { margin-top: 2.5rem; }
@page { size: A4; margin: 22mm 20mm; }
@media print {
  body { font-size: 11pt; line-height: 1.45; }
  article { max-width: none; padding: 0; }
  h1, h2, h3, caption, dt { break-after: avoid; }
  .boks, .frist, .underskrift, tr, dl > div { break-inside: avoid; }
  .boks, .frist { background: none; border: 1.5pt solid #1a1a1a; }
}
`
