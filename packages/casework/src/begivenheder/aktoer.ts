import type { Tekst } from '@sagsvej/rules'
import { tekst, valg } from './felt.ts'
import { type Post, post } from './post.ts'

/** Everyone who can do something in a case, by name. */
export const AKTØRROLLER = {
  borger: { da: 'borgeren', en: 'the citizen' },
  repraesentant: { da: 'repræsentanten', en: 'the representative' },
  arbejdsgiver: { da: 'arbejdsgiveren', en: 'the employer' },
  laege: { da: 'lægen', en: 'the doctor' },
  sagsbehandler: { da: 'sagsbehandleren', en: 'the caseworker' },
  leder: { da: 'lederen', en: 'the manager' },
  team: { da: 'teamet', en: 'the team' },
  laegekonsulent: { da: 'lægekonsulenten', en: 'the medical adviser' },
  sundhedskoordinator: { da: 'sundhedskoordinatoren', en: 'the health coordinator' },
  leverandoer: { da: 'den eksterne leverandør', en: 'the external provider' },
  ankestyrelsen: { da: 'Ankestyrelsen', en: 'the national appeals board (Ankestyrelsen)' },
  system: { da: 'systemet', en: 'the system' },
} as const satisfies Readonly<Record<string, Tekst>>

export type Aktørrolle = keyof typeof AKTØRROLLER

/** Who did something: the number of the user, and in which role. */
export const aktør = post({ bruger: tekst, rolle: valg(AKTØRROLLER) })
export type Aktør = Post<{ bruger: typeof tekst; rolle: ReturnType<typeof valg<Aktørrolle>> }>
