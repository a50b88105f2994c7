import { type Day, formatDay } from '@sagsvej/calendar'
import { Kommunerum } from '../database/lager.ts'

export interface Enhed {
  readonly id: string
  readonly navn: string
  readonly slags: 'jobcenter' | 'leverandør'
}

/** From one day to another, both included; without the last it goes on. */
export interface Gyldighed {
  readonly fra: Day
  readonly til?: Day
}

/** A manager has no unit: the whole municipality is seen. */
export type Tildeltrolle = { readonly bruger: string } & Gyldighed &
  (
    | { readonly rolle: 'sagsbehandler' | 'leverandør'; readonly enhed: string }
    | { readonly rolle: 'leder'; readonly enhed?: undefined }
  )

export const gyldig = ({ fra, til }: Gyldighed) => ({
  fra: formatDay(fra),
  til: til === undefined ? null : formatDay(til),
})

// The database refuses all of these to others than managers and the system.

export async function opretEnhed(rum: Kommunerum, enhed: Enhed): Promise<void> {
  await Kommunerum.transaction(rum)
    .insertInto('enhed')
    .values({ kommune: rum.kommune, ...enhed })
    .execute()
}

export async function opretBruger(
  rum: Kommunerum,
  { id, navn }: { readonly id: string; readonly navn: string },
): Promise<void> {
  await Kommunerum.transaction(rum)
    .insertInto('bruger')
    .values({ kommune: rum.kommune, id, navn })
    .onConflict((there) => there.doNothing())
    .execute()
}

export async function tildelRolle(rum: Kommunerum, tildelt: Tildeltrolle): Promise<void> {
  const { bruger, rolle, enhed = null } = tildelt
  await Kommunerum.transaction(rum)
    .insertInto('brugerrolle')
    .values({ kommune: rum.kommune, bruger, rolle, enhed, ...gyldig(tildelt) })
    .execute()
}

/** Lets one user see the cases of another for some days. */
export async function sætVikar(
  rum: Kommunerum,
  vikar: { readonly bruger: string; readonly forBruger: string; readonly fra: Day; readonly til: Day },
): Promise<void> {
  const { bruger, forBruger, fra, til } = vikar
  await Kommunerum.transaction(rum)
    .insertInto('vikar')
    .values({
      kommune: rum.kommune,
      bruger,
      for_bruger: forBruger,
      fra: formatDay(fra),
      til: formatDay(til),
    })
    .execute()
}

/** Gives a user the power to do something that not every caseworker may, such as to decide a certain thing. */
export async function delegér(
  rum: Kommunerum,
  delegation: { readonly bruger: string; readonly handling: string } & Gyldighed,
): Promise<void> {
  const { bruger, handling } = delegation
  await Kommunerum.transaction(rum)
    .insertInto('delegation')
    .values({ kommune: rum.kommune, bruger, handling, ...gyldig(delegation) })
    .execute()
}

/** Is this delegated to the one who asks, today? */
export async function erDelegeret(rum: Kommunerum, handling: string): Promise<boolean> {
  const { adgang } = rum
  if (!('bruger' in adgang)) return false
  const found = await Kommunerum.transaction(rum)
    .selectFrom('delegation')
    .select('nr')
    .where('kommune', '=', rum.kommune)
    .where('bruger', '=', adgang.bruger)
    .where('handling', '=', handling)
    .where((eb) =>
      eb.and([
        eb('fra', '<=', eb.fn<string>('app_dag')),
        eb.or([eb('til', 'is', null), eb('til', '>=', eb.fn<string>('app_dag'))]),
      ]),
    )
    .executeTakeFirst()
  return found !== undefined
}

/** The roles a user has today, each once: the one most work is done in first. */
export async function rollerFor(rum: Kommunerum, bruger: string): Promise<readonly Tildeltrolle['rolle'][]> {
  const found = await Kommunerum.transaction(rum)
    .selectFrom('brugerrolle')
    .select('rolle')
    .distinct()
    .where('kommune', '=', rum.kommune)
    .where('bruger', '=', bruger)
    .where((eb) =>
      eb.and([
        eb('fra', '<=', eb.fn<string>('app_dag')),
        eb.or([eb('til', 'is', null), eb('til', '>=', eb.fn<string>('app_dag'))]),
      ]),
    )
    .execute()
  const has = new Set<string>(found.map(({ rolle }) => rolle))
  return (['sagsbehandler', 'leder', 'leverandør'] as const).filter((rolle) => has.has(rolle))
}

/** Whom the asker stands in for today: number and name. */
export async function dækkerFor(
  rum: Kommunerum,
): Promise<readonly { readonly bruger: string; readonly navn: string }[]> {
  const { adgang } = rum
  if (!('bruger' in adgang)) return []
  return Kommunerum.transaction(rum)
    .selectFrom('vikar')
    .innerJoin('bruger', (join) =>
      join.onRef('bruger.kommune', '=', 'vikar.kommune').onRef('bruger.id', '=', 'vikar.for_bruger'),
    )
    .select(['vikar.for_bruger as bruger', 'bruger.navn'])
    .distinct()
    .where('vikar.kommune', '=', rum.kommune)
    .where('vikar.bruger', '=', adgang.bruger)
    .where((eb) =>
      eb.and([eb('fra', '<=', eb.fn<string>('app_dag')), eb('til', '>=', eb.fn<string>('app_dag'))]),
    )
    .execute()
}

/** The units of the municipality, by name. */
export const listEnheder = (rum: Kommunerum): Promise<readonly Enhed[]> =>
  Kommunerum.transaction(rum)
    .selectFrom('enhed')
    .select(['id', 'navn', 'slags'])
    .where('kommune', '=', rum.kommune)
    .orderBy('navn')
    .execute()
