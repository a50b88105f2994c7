import { type Day, formatDay } from '@sagsvej/calendar'
import { findFaktum } from '@sagsvej/law'
import { type Faktum, OPRINDELSE_NAVN, type Oprindelse } from '@sagsvej/rules'
import {
  afvist,
  type Json,
  læst,
  readDag,
  readVærdi,
  slutFørStart,
  ukendtNavn,
  ved,
} from '@sagsvej/rules/read'
import type { Lovkatalog } from '../lovkatalog.ts'
import { isOprindelse } from '../roller.ts'
import { readEnhed } from './enhed.ts'
import { type Fejl, type Læst, læser } from './fejl.ts'
import type { FaktumIFil } from './indhold.ts'
import { readTekst } from './tekstfelt.ts'

const FELTER = {
  kræves: ['faktum', 'vaerdi', 'kendtFra', 'oprindelse'],
  valgfri: ['enhed', 'gaelderFra', 'gaelderTil'],
}

/** One fact of the file. */
export function readOplysning(json: Json, lov: Lovkatalog): Læst<FaktumIFil> {
  const { fejl, rå, felt, tag } = læser(json, FELTER)
  const faktum = felt('faktum', (name) => readFaktum(name, lov))
  if (faktum) felt('vaerdi', (value) => readVærdi(faktum, value, lov))
  const enhed = faktum && tag(ved('enhed', readEnhed(faktum, rå('enhed'))))
  const kendtFra = felt('kendtFra', readDag)
  const from = felt('gaelderFra', readDag)
  const to = felt('gaelderTil', readDag)
  fejl.push(...turned(from, to))
  const oprindelse = felt('oprindelse', readOprindelse)
  const vaerdi = rå('vaerdi')
  if (fejl.length > 0 || !faktum || vaerdi === undefined || kendtFra === undefined || !oprindelse) {
    return afvist(...fejl)
  }
  return læst({
    faktum: faktum.nøgle,
    vaerdi,
    ...(enhed === undefined ? {} : { enhed }),
    ...(from === undefined ? {} : { gaelderFra: formatDay(from) }),
    ...(to === undefined ? {} : { gaelderTil: formatDay(to) }),
    kendtFra: formatDay(kendtFra),
    oprindelse,
  })
}

function readFaktum(json: Json, lov: Lovkatalog): Læst<Faktum> {
  const name = readTekst(json)
  return name.ok ? findFaktum(lov, name.værdi) : name
}

function turned(from: Day | undefined, to: Day | undefined): readonly Fejl[] {
  if (from === undefined || to === undefined || from <= to) return []
  return [{ ...slutFørStart(formatDay(from), formatDay(to)), pointer: '/gaelderTil' }]
}

function readOprindelse(json: Json): Læst<Oprindelse> {
  return typeof json === 'string' && isOprindelse(json)
    ? læst(json)
    : afvist(ukendtNavn(json, OPRINDELSE_NAVN))
}
