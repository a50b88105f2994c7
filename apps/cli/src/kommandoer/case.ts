import { fold, readSagsfil, readSagslinjer, type SagBegivenhed, vurderSag } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import { importSager, inKommune, readEvents } from '@sagsvej/store'
import { Brugerfejl, sagsfilFejl, sagslinjeFejl } from '../fejl.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { readTider, type Vurderingsvalg } from '../tider.ts'
import { vurderingUdskrift } from '../udskriv/vurdering.ts'
import { readChoice, readFormat, readLang } from '../valg.ts'
import { withDatabase } from './database.ts'
import { DEMOKOMMUNE } from './demo.ts'
import { readText } from './sagsfil.ts'

export interface Sagsvalg extends Vurderingsvalg {
  readonly kommune?: unknown
}

/** `sagsvej case import FILE` (`.jsonl`: a case file on each line, all or none) and `sagsvej case show ID --kommune NAME`. */
export async function sag(action: string, target: string, valg: Sagsvalg, om: Omgivelser): Promise<void> {
  if (readChoice('case', action, ['import', 'show'], 'show') === 'import') await importSag(target, om)
  else await show(target, valg, om)
}

async function importSag(path: string, { skriv, miljø }: Omgivelser): Promise<void> {
  const sager = path.endsWith('.jsonl') ? manyCases(path) : [oneCase(path)]
  const ids = await withDatabase(miljø, ({ db }) =>
    importSager(
      db,
      sager.map((begivenheder) => ({ begivenheder })),
      new Date(),
    ),
  )
  for (const id of ids) skriv(id)
}

function oneCase(path: string): readonly SagBegivenhed[] {
  const read = readSagsfil(readText(path), lov)
  if (!read.ok) throw sagsfilFejl(path, read.fejl)
  return read.begivenheder
}

function manyCases(path: string): readonly (readonly SagBegivenhed[])[] {
  const read = readSagslinjer(readText(path), lov)
  if (!read.ok) throw sagslinjeFejl(path, read.linjer)
  return read.sager
}

async function show(id: string, valg: Sagsvalg, { skriv, idag, miljø }: Omgivelser): Promise<void> {
  const sprog = readLang(valg.lang)
  const format = readFormat(valg.format)
  const tider = readTider(valg, idag)
  const kommune = String(valg.kommune ?? DEMOKOMMUNE)
  const adgang = { kommune, rolle: 'system', bruger: miljø.USER ?? 'kommandolinjen', nu: new Date() } as const
  const stream = await withDatabase(miljø, ({ db }) =>
    inKommune(db, adgang, (rum) => readEvents(rum, id, 'sagsvej case show')),
  )
  const tilstand = stream && fold(stream.begivenheder)
  if (!tilstand) {
    throw new Brugerfejl({
      da: `${id}: den sag er der ikke i ${kommune}. Vælg en anden kommune med --kommune.`,
      en: `${id}: no such case in ${kommune}. Choose another municipality with --kommune.`,
    })
  }
  skriv(vurderingUdskrift(vurderSag(tilstand, tider), sprog, format))
}
