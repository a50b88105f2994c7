import type { Fejl } from '@sagsvej/casework'
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
export function sagsfilFejl(path: string, fejl: readonly Fejl[]): Brugerfejl {
  const lines = (sprog: Sprog): string =>
    [
      ...fejl.map(
        (f) =>
          `${path}#${f.pointer}${f.ogVed === undefined ? '' : ` (${path}#${f.ogVed})`}: ${f.tekst[sprog]}`,
      ),
      INTET_BRUGT[sprog],
    ].join('\n')
  return new Brugerfejl({ da: lines('da'), en: lines('en') })
}
