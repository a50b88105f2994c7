import { formatDay } from '@sagsvej/calendar'
import { findSkøn } from '@sagsvej/law'
import { ROLLE_NAVN, type Rolle, type Skøn } from '@sagsvej/rules'
import { afvist, forkertType, isListe, type Json, læst, readDag, ukendtNavn, ved } from '@sagsvej/rules/read'
import type { Lovkatalog } from '../lovkatalog.ts'
import { isRolle } from '../roller.ts'
import { type Læst, læser, samler } from './fejl.ts'
import { forkertRolle, udenBegrundelse, udenGrundlag } from './fejltekst.ts'
import type { SkønIFil } from './indhold.ts'
import { readTekst } from './tekstfelt.ts'

const FELTER = { kræves: ['skoen', 'vaerdi', 'kendtFra', 'af'], valgfri: ['begrundelse', 'grundlag'] }

/** One judgement of the file: by someone who may make it, with a reason and the ground it stands on. */
export function readSkøn(json: Json, lov: Lovkatalog): Læst<SkønIFil> {
  const { fejl, rå, felt, tag } = læser(json, FELTER)
  const skøn = felt('skoen', (name) => readNavn(name, lov))
  const vaerdi = felt('vaerdi', readSvar)
  const kendtFra = felt('kendtFra', readDag)
  const af = felt('af', (role) => readRolle(role, skøn))
  // A missing reason or ground is a fault of the judgement, not only of the file's form.
  const begrundelse = tag(ved('begrundelse', readBegrundelse(rå('begrundelse') ?? '')))
  const grundlag = tag(ved('grundlag', readGrundlag(rå('grundlag') ?? [], skøn)))
  if (fejl.length > 0 || !skøn || vaerdi === undefined || kendtFra === undefined) return afvist(...fejl)
  if (!af || !begrundelse || !grundlag) return afvist(...fejl)
  return læst({ skoen: skøn.nøgle, vaerdi, kendtFra: formatDay(kendtFra), af, begrundelse, grundlag })
}

function readNavn(json: Json, lov: Lovkatalog): Læst<Skøn> {
  const name = readTekst(json)
  return name.ok ? findSkøn(lov, name.værdi) : name
}

const readSvar = (json: Json): Læst<boolean> =>
  typeof json === 'boolean' ? læst(json) : afvist(forkertType(json, SVAR))
const SVAR = { da: 'true eller false', en: 'true or false' }

function readRolle(json: Json, skøn: Skøn | undefined): Læst<Rolle> {
  if (typeof json !== 'string' || !isRolle(json)) return afvist(ukendtNavn(json, ROLLE_NAVN))
  if (skøn && !skøn.hvem.includes(json)) return afvist(forkertRolle(json, skøn.hvem, ROLLE_NAVN))
  return læst(json)
}

function readBegrundelse(json: Json): Læst<string> {
  return typeof json === 'string' && json.trim() === '' ? afvist(udenBegrundelse()) : readTekst(json)
}

function readGrundlag(json: Json, skøn: Skøn | undefined): Læst<readonly string[]> {
  if (!isListe(json)) return afvist(forkertType(json, GRUNDLAG))
  if (json.length === 0) return afvist(udenGrundlag(skøn?.grundlag ?? []))
  const { fejl, tag } = samler()
  const texts = json.map((item, i) => tag(ved(i, readTekst(item)))).filter((text) => text !== undefined)
  return fejl.length > 0 ? afvist(...fejl) : læst(texts)
}

const GRUNDLAG = { da: 'en liste af tekster', en: 'a list of texts' }
