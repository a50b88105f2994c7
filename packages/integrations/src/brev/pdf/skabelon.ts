/**
 * The letter in Typst. Everything of the letter comes in as data and is shown as text: no source is made of it. The
 * tags of the PDF follow the order of the blocks.
 */
export const SKABELON = `
#let d = json(bytes(sys.inputs.data))
#let brev = d.brev
#let ord = d.ord
#let (aar, maaned, dag) = brev.dato.split("-").map(int)
#set document(title: brev.titel, author: brev.afsender.kommune, date: datetime(year: aar, month: maaned, day: dag))
#set text(lang: brev.sprog, font: "IBM Plex Sans", size: 10.5pt, hyphenate: false, fallback: false)
#set par(leading: 0.7em, spacing: 1em)
#set list(spacing: 0.65em)
#set terms(spacing: 0.7em)
#show terms: set block(above: 1.1em, below: 1.1em)
#set page(
  paper: "a4",
  margin: (x: 25mm, top: 18mm, bottom: 20mm),
  footer: context align(right, text(size: 9pt, counter(page).display("1 / 1", both: true))),
)
#show heading.where(level: 1): set text(size: 17pt, weight: 600)
#show heading.where(level: 2): set text(size: 12.5pt, weight: 600)
#show heading.where(level: 3): set text(size: 10.5pt, weight: 600)
#show heading: set block(above: 1.3em, below: 0.7em)
#show table.cell: set par(justify: false)
#show figure: set align(left)
#set figure.caption(position: top)
#show figure.caption: it => align(left, text(weight: 600, it.body))

#let afsnitene(alle) = for en in alle { par(en) }
#let punkter(alle) = list(..alle)
#let opstilling(raekker) = terms(
  hanging-indent: 12em,
  separator: h(1em, weak: true),
  ..raekker.map(r => terms.item(r.navn, r.vaerdi)),
)
#let ramme(kant, indhold) = block(
  width: 100%,
  inset: (x: 12pt, y: 8pt),
  stroke: (left: 4pt + kant),
  fill: kant.lighten(92%),
  indhold,
)
#let blok(b) = {
  if b.art == "resume" { text(size: 12pt, afsnitene(b.afsnit)) }
  else if b.art == "overskrift" { heading(level: 2, b.tekst) }
  else if b.art == "afsnit" { par(b.tekst) }
  else if b.art == "liste" { if b.nummereret { enum(..b.punkter) } else { punkter(b.punkter) } }
  else if b.art == "opstilling" { opstilling(b.raekker) }
  else if b.art == "tabel" {
    figure(kind: table, supplement: none, numbering: none, caption: b.titel, align(left, table(
      columns: b.kolonner.map(_ => auto),
      stroke: (x: none, y: 0.5pt + gray),
      inset: (x: 4pt, y: 5pt),
      table.header(..b.kolonner.map(k => table.cell(text(weight: 600, k)))),
      ..b.raekker.flatten(),
    )))
  }
  else if b.art == "hjemmel" {
    heading(level: 2, b.titel)
    punkter(b.henvisninger.map(h => h.tekst))
  }
  else if b.art == "frist" {
    ramme(rgb("#0059b3"), {
      heading(level: 2, b.titel)
      par(text(weight: 600, b.tekst))
      if "konto" in b {
        heading(level: 3, ord.sadanTalt)
        afsnitene(b.konto.tekst)
      }
      if "henvisning" in b { par(b.henvisning.tekst) }
    })
  }
  else if b.art == "klagevejledning" {
    heading(level: 2, b.titel)
    afsnitene(b.afsnit)
    punkter(b.henvisninger.map(h => h.tekst))
  }
  else if b.art == "boks" {
    ramme(if b.slags == "foelge" { rgb("#a35300") } else { rgb("#0059b3") }, {
      heading(level: 2, b.titel)
      punkter(b.punkter)
    })
  }
  else if b.art == "underskrift" {
    v(1em)
    block(breakable: false, {
      par(b.hilsen)
      par({ text(weight: 600, b.navn); linebreak(); b.stilling; linebreak(); b.afsender })
    })
  }
  else { panic("unknown block") }
}

#par({ text(weight: 600, brev.afsender.kommune); linebreak(); brev.afsender.enhed })
#opstilling((
  (navn: ord.til, vaerdi: brev.modtager),
  (navn: ord.dato, vaerdi: ord.datoen),
  (navn: ord.sag, vaerdi: brev.sagsnummer),
  (navn: ord.telefon, vaerdi: brev.afsender.telefon),
  (navn: ord.skriv, vaerdi: brev.afsender.svarvej),
))
#heading(level: 1, brev.titel)
#for b in brev.blokke { blok(b) }
`
