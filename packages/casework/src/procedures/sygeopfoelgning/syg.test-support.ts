import type { Json } from '@sagsvej/rules/read'
import { Sag } from '../sag.test-support.ts'

export const FORLØB = { forloebId: 'f1' } as const
export const FØLGE = 'foelge_sygedagpenge_medvirken'

/** Somebody falls ill and the municipality is told on `anmeldt`, with what it is told at once. */
export function syg(fra: string, anmeldt: string, gruppe = 'loenmodtager'): Sag {
  const opened = {
    type: 'SagOprettet',
    version: 1,
    sagId: 's1',
    kommune: 'Prøvekøbing',
    navn: 'Oda',
  } as const
  const sag = new Sag([opened], anmeldt)
  for (const [faktum, vaerdi] of [
    ['persongruppe', gruppe],
    ['afbrydelser', []],
    ['fratraeder', false],
    ['fikSygedagpengeVedLivstruende', false],
  ] as const) {
    oplys(sag, faktum, vaerdi)
  }
  const anmeldtAf = gruppe === 'ledig' ? 'akasse' : 'arbejdsgiver'
  return sag.gør('AnmeldSygdom', { ...FORLØB, foersteFravaersdag: fra, anmeldtAf })
}

export const oplys = (
  sag: Sag,
  faktum: string,
  vaerdi: Json,
  more: Readonly<Record<string, Json>> = {},
): Sag => sag.gør('RegistrérOplysning', { faktum, vaerdi, oprindelse: 'borger', ...more })

export const skøn = (sag: Sag, skoen: string, vaerdi: boolean): Sag =>
  sag.gør('ForetagSkøn', { skoen, vaerdi, begrundelse: 'Det siger attesten.', grundlag: ['Lægeattest'] })

/** The form is sent by Digital Post and has arrived. */
export const skemaSendt = (sag: Sag): Sag =>
  sag.brev('b-skema', 'oplysningsskema').gør('SendOplysningsskema', { ...FORLØB, brevId: 'b-skema' })

/** Called to a talk by a letter that has arrived; with a warning, unless it is left out. */
export const indkaldt = (sag: Sag, samtaleId: string, holdes: string, tekster = ['bisidder', FØLGE]): Sag =>
  sag
    .brev(`b-${samtaleId}`, 'indkaldelse_til_samtale', tekster)
    .gør('IndkaldTilSamtale', { ...indkaldelse(samtaleId, holdes) })

export const indkaldelse = (samtaleId: string, holdes: string) => ({
  ...FORLØB,
  samtaleId,
  holdes,
  klokken: '10:00',
  form: 'fremmoede',
  formaal: 'Vejen tilbage til arbejdet',
  brevId: `b-${samtaleId}`,
})

export const AFKLARET = [
  { hvad: 'tilbage', resultat: 'Hun regner med at kunne passe sit job igen.' },
  { hvad: 'stoette', resultat: 'Hun vil gerne have en plan med arbejdsgiveren.' },
] as const

const AFTALE = {
  hvad: 'Tal med arbejdsgiveren om færre timer',
  hvorfor: 'Så kan du vende tilbage lidt ad gangen',
  forventning: 'Du ringer inden næste samtale',
} as const

interface Referat {
  readonly [key: string]: Json
  readonly aftaler: readonly (typeof AFTALE)[]
}

export const referat = (samtaleId: string, holdt: string, næste?: string): Referat => ({
  ...FORLØB,
  samtaleId,
  holdt,
  afklaret: [...AFKLARET],
  aftaler: [AFTALE],
  ...(næste === undefined
    ? { ingenNaeste: 'Loven sætter ingen dag, og borgeren ønsker ingen.' }
    : { naeste: { dato: næste, emne: 'Hvordan går det?', forventning: 'Du har talt med din chef.' } }),
  deltagere: ['bisidder'],
})

/** Called to and held the same day as the clock. */
export const samtale = (sag: Sag, samtaleId: string, kaldt: string, holdt: string, næste?: string): Sag => {
  indkaldt(sag.den(kaldt), samtaleId, holdt)
  return sag.den(holdt).gør('HoldSamtale', referat(samtaleId, holdt, næste))
}

/** A step of the list of what is to be done, with its state and its day. */
export const iListen = (sag: Sag, trin: string): string | undefined =>
  sag.huskeliste.find((line) => line.startsWith(`${trin} `))
