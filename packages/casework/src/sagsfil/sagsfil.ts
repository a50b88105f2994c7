import { afvist, forkertType, isListe, type Json, læst, under, ved } from '@sagsvej/rules/read'
import type { Lovkatalog } from '../lovkatalog.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { importer } from '../sag/importer.ts'
import { type Fejl, type Læser, type Læst, læser } from './fejl.ts'
import { ukendtSkema } from './fejltekst.ts'
import { SAGSKEMA, type Sagsfil, type Sagshoved } from './indhold.ts'
import { modstridendeFakta, modstridendeSkøn } from './modstrid.ts'
import { readOplysning } from './oplysning.ts'
import { parseJson } from './parse-json.ts'
import { readSkøn } from './skoen.ts'
import { readCpr, readSagId, readTekst } from './tekstfelt.ts'
import { uforeneligeFakta } from './uforenelige.ts'

export type Sagslæsning =
  | { readonly ok: true; readonly sagsfil: Sagsfil; readonly begivenheder: readonly SagBegivenhed[] }
  | { readonly ok: false; readonly fejl: readonly Fejl[] }

/** Reads the text of a case file. With a fault anywhere nothing of it is used, and every fault is told. */
export function readSagsfil(text: string, lov: Lovkatalog): Sagslæsning {
  const json = parseJson(text)
  if (!json.ok) return json
  const read = readIndhold(json.værdi, lov)
  if (!read.ok) return read
  const decided = importer(read.værdi, undefined)
  return decided.ok ? { ok: true, sagsfil: read.værdi, begivenheder: decided.værdi } : decided
}

function readIndhold(json: Json, lov: Lovkatalog): Læst<Sagsfil> {
  const reader = læser(json, { kræves: ['skema', 'sag', 'fakta'], valgfri: ['skoen'] })
  const { fejl, felt } = reader
  const skema = felt('skema', readSkema)
  const sag = felt('sag', readHoved)
  const fakta = entries(reader, 'fakta', (entry) => readOplysning(entry, lov))
  const skoen = entries(reader, 'skoen', (entry) => readSkøn(entry, lov))
  fejl.push(...modstridendeFakta(fakta), ...modstridendeSkøn(skoen), ...uforeneligeFakta(fakta, lov))
  if (fejl.length > 0 || !skema || !sag) return afvist(...fejl)
  return læst({
    skema,
    sag,
    fakta: fakta.filter((entry) => entry !== undefined),
    skoen: skoen.filter((entry) => entry !== undefined),
  })
}

/** The entries of a list in their places; undefined where one is wrong. */
function entries<T>(
  { fejl, rå, tag }: Læser,
  name: string,
  read: (json: Json) => Læst<T>,
): readonly (T | undefined)[] {
  const list = rå(name)
  if (list === undefined) return []
  if (isListe(list)) return list.map((entry, i) => tag(ved(name, ved(i, read(entry)))))
  fejl.push({ ...forkertType(list, LISTE), pointer: under('', name) })
  return []
}

const LISTE = { da: 'en liste: [ … ]', en: 'a list: [ … ]' }

const readSkema = (json: Json): Læst<typeof SAGSKEMA> =>
  json === SAGSKEMA ? læst(SAGSKEMA) : afvist(ukendtSkema(json, SAGSKEMA))

function readHoved(json: Json): Læst<Sagshoved> {
  const { fejl, felt } = læser(json, { kræves: ['id', 'navn', 'kommune'], valgfri: ['cpr'] })
  const id = felt('id', readSagId)
  const navn = felt('navn', readTekst)
  const cpr = felt('cpr', readCpr)
  const kommune = felt('kommune', readTekst)
  if (fejl.length > 0 || !id || !navn || !kommune) return afvist(...fejl)
  return læst({ id, navn, ...(cpr === undefined ? {} : { cpr }), kommune })
}
