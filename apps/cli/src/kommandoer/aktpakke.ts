import { createHash } from 'node:crypto'
import {
  AKTPAKKESKEMA,
  type Fejl,
  overtag,
  parseJson,
  type SagBegivenhed,
  type SagTilstand,
  skrivAktpakke,
} from '@sagsvej/casework'
import { isObjekt } from '@sagsvej/rules/read'
import { Brugerfejl } from '../fejl.ts'
import type { Omgivelser } from '../omgivelser.ts'

const aftryk = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Whether a file says that it is a case handed over by another municipality. */
export function erAktpakke(tekst: string): boolean {
  const json = parseJson(tekst)
  return json.ok && isObjekt(json.værdi) && json.værdi.skema === AKTPAKKESKEMA
}

type Overtaget =
  | { readonly ok: true; readonly begivenheder: readonly SagBegivenhed[] }
  | { readonly ok: false; readonly fejl: readonly Fejl[] }

export function overtagetSag(tekst: string, { idag, miljø }: Omgivelser): Overtaget {
  const af = { bruger: miljø.USER ?? 'kommandolinjen', rolle: 'system' } as const
  const read = overtag({ tekst, aftryk, den: idag, af })
  return read.ok ? { ok: true, begivenheder: read.værdi } : read
}

/** The file for the municipality that takes over. @throws Brugerfejl for a case that was not handed over */
export function aktpakkeUdskrift({ sagId, kommune, begivenheder }: SagTilstand): string {
  if (begivenheder.at(-1)?.type !== 'SagOverdraget') {
    throw new Brugerfejl({
      da: `${sagId}: sagen er ikke overdraget. Overdrag den til den anden kommune først.`,
      en: `${sagId}: the case was not handed over. Hand it over to the other municipality first.`,
    })
  }
  return JSON.stringify(skrivAktpakke(kommune, begivenheder, aftryk), null, 2)
}
