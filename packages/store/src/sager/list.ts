import { Kommunerum } from '../database/lager.ts'
import { noter } from './laesninger.ts'

export interface Sagslinje {
  readonly sagId: string
  /** The name as it is shown: a protected person bears none. */
  readonly navn: string
}

/** The cases the asker sees, by name, and a note for each that someone saw it in a list. */
export async function listSager(rum: Kommunerum, formål: string): Promise<readonly Sagslinje[]> {
  const rows = await Kommunerum.transaction(rum)
    .selectFrom('sag')
    .innerJoin('person', (join) =>
      join.onRef('person.kommune', '=', 'sag.kommune').onRef('person.id', '=', 'sag.person'),
    )
    .select(['sag.sag_id as sagId', 'person.vist_navn as navn'])
    .where('sag.kommune', '=', rum.kommune)
    .execute()
  await noter(
    rum,
    rows.map((line) => line.sagId),
    'liste',
    formål,
  )
  return rows.sort(byName)
}

// In the application, because the embedded database does not know the Danish alphabet.
const danish = new Intl.Collator('da')
const byName = (a: Sagslinje, b: Sagslinje): number =>
  danish.compare(a.navn, b.navn) || danish.compare(a.sagId, b.sagId)
