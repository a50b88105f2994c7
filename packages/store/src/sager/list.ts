import { fraLager } from '@sagsvej/casework'
import { Kommunerum } from '../database/lager.ts'
import { type Læser, noter } from './laesninger.ts'

export interface Sagslinje {
  readonly sagId: string
  readonly navn: string
}

/** The municipality's cases by name, and a note for each that someone saw it in a list. */
export async function listSager(rum: Kommunerum, læser: Læser): Promise<readonly Sagslinje[]> {
  const opened = await Kommunerum.transaction(rum)
    .selectFrom('begivenhed')
    .select(['type', 'version', 'indhold'])
    .where('kommune', '=', rum.kommune)
    .where('nr', '=', 1)
    .execute()
  const lines = opened.map(fraLager).flatMap((event) => {
    return event.type === 'SagOprettet' ? [{ sagId: event.sagId, navn: event.navn }] : []
  })
  await noter(
    rum,
    lines.map((line) => line.sagId),
    'liste',
    læser,
  )
  return lines.sort(byName)
}

// In the application, because the embedded database does not know the Danish alphabet.
const danish = new Intl.Collator('da')
const byName = (a: Sagslinje, b: Sagslinje): number =>
  danish.compare(a.navn, b.navn) || danish.compare(a.sagId, b.sagId)
