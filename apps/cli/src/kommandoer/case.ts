import {
  fold,
  readSagsfil,
  readSagslinjer,
  type SagBegivenhed,
  type SagTilstand,
  vurderSag,
} from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import { importSager, inKommune, readEvents } from '@sagsvej/store'
import { Brugerfejl, sagsfilFejl, sagslinjeFejl } from '../fejl.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { readTider, type Vurderingsvalg } from '../tider.ts'
import { vurderingUdskrift } from '../udskriv/vurdering.ts'
import { readChoice, readFormat, readLang } from '../valg.ts'
import { aktpakkeUdskrift, erAktpakke, overtagetSag } from './aktpakke.ts'
import { withDatabase } from './database.ts'
import { DEMOKOMMUNE } from './demo.ts'
import { readText } from './sagsfil.ts'

export interface Sagsvalg extends Vurderingsvalg {
  readonly kommune?: unknown
}

/**
 * `sagsvej case import FILE` (`.jsonl`: a case file on each line, all or none; a case another municipality handed over),
 * `sagsvej case show ID --kommune NAME`, and `sagsvej case export ID` of a case that was handed over.
 */
export async function sag(action: string, target: string, valg: Sagsvalg, om: Omgivelser): Promise<void> {
  switch (readChoice('case', action, ['import', 'show', 'export'], 'show')) {
    case 'import':
      return await importSag(target, om)
    case 'export':
      return await eksport(target, valg, om)
    case 'show':
      return await show(target, valg, om)
  }
}

async function importSag(path: string, om: Omgivelser): Promise<void> {
  const { skriv, miljø } = om
  const sager = path.endsWith('.jsonl') ? manyCases(path) : [oneCase(path, om)]
  const ids = await withDatabase(miljø, ({ db }) =>
    importSager(
      db,
      sager.map((begivenheder) => ({ begivenheder })),
      new Date(),
    ),
  )
  for (const id of ids) skriv(id)
}

function oneCase(path: string, om: Omgivelser): readonly SagBegivenhed[] {
  const tekst = readText(path)
  const read = erAktpakke(tekst) ? overtagetSag(tekst, om) : readSagsfil(tekst, lov)
  if (!read.ok) throw sagsfilFejl(path, read.fejl)
  return read.begivenheder
}

function manyCases(path: string): readonly (readonly SagBegivenhed[])[] {
  const read = readSagslinjer(readText(path), lov)
  if (!read.ok) throw sagslinjeFejl(path, read.linjer)
  return read.sager
}

async function show(id: string, valg: Sagsvalg, om: Omgivelser): Promise<void> {
  const sprog = readLang(valg.lang)
  const format = readFormat(valg.format)
  const tider = readTider(valg, om.idag)
  const tilstand = await stored(id, valg, om, 'sagsvej case show')
  om.skriv(vurderingUdskrift(vurderSag(tilstand, tider), sprog, format))
}

async function eksport(id: string, valg: Sagsvalg, om: Omgivelser): Promise<void> {
  om.skriv(aktpakkeUdskrift(await stored(id, valg, om, 'sagsvej case export')))
}

/** A stored case; that it was read, and what for, is noted in it. @throws Brugerfejl where there is none */
async function stored(
  id: string,
  valg: Sagsvalg,
  { miljø }: Omgivelser,
  formål: string,
): Promise<SagTilstand> {
  const kommune = String(valg.kommune ?? DEMOKOMMUNE)
  const adgang = { kommune, rolle: 'system', bruger: miljø.USER ?? 'kommandolinjen', nu: new Date() } as const
  const stream = await withDatabase(miljø, ({ db }) =>
    inKommune(db, adgang, (rum) => readEvents(rum, id, formål)),
  )
  const tilstand = stream && fold(stream.begivenheder)
  if (!tilstand) {
    throw new Brugerfejl({
      da: `${id}: den sag er der ikke i ${kommune}. Vælg en anden kommune med --kommune.`,
      en: `${id}: no such case in ${kommune}. Choose another municipality with --kommune.`,
    })
  }
  return tilstand
}
