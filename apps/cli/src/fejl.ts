import type { Fejl, Linjefejl } from '@sagsvej/casework'
import type { Sprog, Tekst } from '@sagsvej/rules'

/** Something the user wrote is wrong. Printed as it is, exit code 2; nothing has been stored. */
export class Brugerfejl extends Error {
  readonly tekst: Tekst

  constructor(tekst: Tekst) {
    super(tekst.en)
    this.tekst = tekst
  }
}

const INTET_BRUGT: Tekst = { da: 'Intet er brugt eller gemt.', en: 'Nothing has been used or stored.' }

/** Faults in a case file, one a line, each with its place. */
export const sagsfilFejl = (path: string, fejl: readonly Fejl[]): Brugerfejl =>
  told((sprog) => fejl.map((f) => faultLine(path, f, sprog)))

/** Faults in a file of many cases: the line of the file, and the place in the case on it. */
export const sagslinjeFejl = (path: string, linjer: readonly Linjefejl[]): Brugerfejl =>
  told((sprog) =>
    linjer.flatMap(({ linje, fejl }) => fejl.map((f) => faultLine(`${path}:${linje}`, f, sprog))),
  )

const faultLine = (place: string, { pointer, ogVed, tekst }: Fejl, sprog: Sprog): string =>
  `${place}#${pointer}${ogVed === undefined ? '' : ` (${place}#${ogVed})`}: ${tekst[sprog]}`

function told(lines: (sprog: Sprog) => readonly string[]): Brugerfejl {
  const [da, en] = (['da', 'en'] as const).map((sprog) => [...lines(sprog), INTET_BRUGT[sprog]].join('\n'))
  return new Brugerfejl({ da: da ?? '', en: en ?? '' })
}
