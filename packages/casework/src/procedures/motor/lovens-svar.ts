import { type Day, dayFromNumber, isNever, nextWorkingDay } from '@sagsvej/calendar'
import { evaluerFrist, type Fristregel } from '@sagsvej/law'
import {
  evaluate,
  identifier,
  type Kompileret,
  type Kontekst,
  lovsamling,
  type MedBestemmelse,
  type Rå,
  type Række,
  readAnswer,
  type Sandt,
  type Value,
} from '@sagsvej/rules'
import * as kompileret from '../../../generated/sagsgange.js'
import type { Gælder, Sagsgang } from './sagsgang.ts'
import { spørgsmålI } from './spoergsmaal.ts'
import type { Stilling } from './stilling.ts'

/**
 * What the law answers a step, without the way to the answer. Every question of a procedure is answered at once by the law
 * as compiled code, the first time one is asked; another question is evaluated. Who wants to know why evaluates it.
 */
export function loven(s: Stilling, { led, bestemmelse }: MedBestemmelse<Sandt>): Gælder {
  const { art } = compiledAnswer(s, bestemmelse.id, 'sandt') ?? evaluate(led, s.kontekst).udfald
  return art === 'åben' ? art : art === 'ja'
}

/** The day of a deadline, as whoever must keep it should reckon with it; `ingen` where the law sets none. */
export function dagen(s: Stilling, regel: Fristregel): Day | 'ingen' | 'åben' {
  const answer = compiledAnswer(s, regel.bestemmelse.bestemmelse.id, 'dato')
  if (!answer) {
    const found = evaluerFrist(regel, s.kontekst)
    return found.art === 'frist' ? found.dag : found.art
  }
  if (answer.art === 'åben') return 'åben'
  if (answer.art !== 'værdi') return 'ingen'
  const day = dayFromNumber(answer.værdi as number)
  if (isNever(day)) return 'ingen'
  const { roll, closed } = regel.udløb.streng
  return roll === 'none' ? day : nextWorkingDay(closed, day)
}

/** Whether the law sets a day for it at all. */
export function harDag(s: Stilling, regel: Fristregel): Gælder {
  const day = dagen(s, regel)
  return day === 'åben' ? day : day !== 'ingen'
}

interface Modul {
  readonly svar: (sag: Række) => Rå
  /** The questions it answers, by id, under their names in the code. */
  readonly navne: ReadonlyMap<string, string>
  readonly row: (k: Kontekst) => Række
}

const svarere: Readonly<Record<string, ((sag: Række) => Rå) | undefined>> = kompileret
const moduler = new Map<Sagsgang, Modul | undefined>()
const answers = new WeakMap<Kontekst, Rå>()

function compiledAnswer(
  { gang, kontekst }: Stilling,
  id: string,
  kind: 'sandt' | 'dato',
): Kompileret | undefined {
  // What is compiled is the law as adopted.
  const modul = kontekst.grundlag.lovsyn ? undefined : modulFor(gang.sagsgang)
  const navn = modul?.navne.get(id)
  if (!modul || navn === undefined) return undefined
  let all = answers.get(kontekst)
  if (!all) {
    all = modul.svar(modul.row(kontekst))
    answers.set(kontekst, all)
  }
  return readAnswer(navn, kind, all)
}

function modulFor(sagsgang: Sagsgang): Modul | undefined {
  if (!moduler.has(sagsgang)) moduler.set(sagsgang, makeModul(sagsgang))
  return moduler.get(sagsgang)
}

function makeModul(sagsgang: Sagsgang): Modul | undefined {
  const svar = svarere[sagsgang.nøgle]
  if (!svar) return undefined
  const asked = spørgsmålI(sagsgang)
  const { fakta, skøn } = lovsamling(asked)
  return {
    svar,
    navne: new Map(asked.map(({ bestemmelse: { id } }) => [id, identifier(id)])),
    row: ({ grundlag }) => {
      const row: Record<string, Value | undefined> = {}
      for (const one of fakta) row[one.nøgle] = grundlag.fakta(one)
      for (const one of skøn) row[one.nøgle] = grundlag.skøn(one)
      return row
    },
  }
}
