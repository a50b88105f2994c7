import { dagFor } from '@sagsvej/casework'
import { efter } from './dage.ts'
import type { Sagsholder } from './fortaelling.ts'
import { type Demosag, fortalt } from './kommune.ts'
import { SCENARIER } from './scenarier/alle.ts'
import { Tilfældig } from './tilfaeldig.ts'

/** A unit of the invented office. */
export interface Demoenhed {
  readonly id: string
  readonly navn: string
  readonly slags: 'jobcenter' | 'leverandør'
}

/** One who works there; `som`: what is delegated to them beside their role. */
export interface Demoansat {
  readonly bruger: string
  readonly navn: string
  readonly om: string
  readonly rolle: 'sagsbehandler' | 'leder' | 'leverandør'
  readonly enhed?: string
  readonly vikarFor?: string
  readonly som?: readonly string[]
}

export const ENHEDER: readonly Demoenhed[] = [
  { id: 'nord', navn: 'Jobcenter Nord', slags: 'jobcenter' },
  { id: 'syd', navn: 'Jobcenter Syd', slags: 'jobcenter' },
  { id: 'vejen-frem', navn: 'Vejen Frem', slags: 'leverandør' },
]

export const ANSATTE: readonly Demoansat[] = [
  {
    bruger: 'jonas',
    navn: 'Jonas Prøvelund',
    om: 'Sagsbehandler i Jobcenter Nord',
    rolle: 'sagsbehandler',
    enhed: 'nord',
  },
  {
    bruger: 'hanne',
    navn: 'Hanne Prøveskov',
    om: 'Sagsbehandler i Jobcenter Syd, vikar for Jonas',
    rolle: 'sagsbehandler',
    enhed: 'syd',
    vikarFor: 'jonas',
  },
  {
    bruger: 'karen',
    navn: 'Karen Prøvekær',
    om: 'Lægekonsulent, medlem af teamet',
    rolle: 'sagsbehandler',
    enhed: 'nord',
    som: ['laegekonsulent', 'team'],
  },
  { bruger: 'lise', navn: 'Lise Prøvegaard', om: 'Leder', rolle: 'leder', som: ['sagsbehandler'] },
  {
    bruger: 'mikkel',
    navn: 'Mikkel Prøvemark',
    om: 'Samtaleholder hos den eksterne leverandør Vejen Frem',
    rolle: 'leverandør',
    enhed: 'vejen-frem',
  },
]

/** A case of the office, and who holds it. */
export type Kontorsag = Demosag & Sagsholder

/**
 * So many cases as the office has them on a day (YYYY-MM-DD): each illness began within the year before it, and what is
 * later than the day has not happened. The same seed and day give the same cases.
 */
export function* demokontor(valg: {
  readonly kommune: string
  readonly frø: number
  readonly antal: number
  readonly dag: string
}): Generator<Kontorsag> {
  const tilfældig = new Tilfældig(valg.frø)
  for (let nr = 0; nr < valg.antal; nr++) {
    const one = ANSATTE[nr % 2]
    const scenarie = SCENARIER[nr % SCENARIER.length]
    if (!scenarie || !one?.enhed) return
    const holder = { enhed: one.enhed, sagsbehandler: one.bruger }
    const sag = fortalt({
      nr,
      kommune: valg.kommune,
      scenarie,
      tilfældig,
      holder,
      syg: efter(valg.dag, -tilfældig.heltal(20, 330)),
    })
    const begivenheder = sag.begivenheder.filter((event) => dagFor(event) <= valg.dag)
    yield { ...sag, begivenheder, ...holder }
  }
}
