import type { Json } from '@sagsvej/rules/read'
import type { Sag } from '../sag.test-support.ts'
import { indkaldt, referat, skøn, syg } from '../sygeopfoelgning/syg.test-support.ts'

export const RB = { rundbordId: 'r1' } as const
export const PARTER = ['arbejdsgiver', 'fagforening', 'laege'] as const

/** The days of a story: the illness, the calls, the talk, and the day after all of it. */
export interface Dage {
  readonly fra: string
  readonly anmeldt: string
  readonly indkaldt: string
  readonly holdt: string
  readonly følgesOp: string
}

export const år = (y: number): Dage => ({
  fra: `${y}-02-03`,
  anmeldt: `${y}-02-10`,
  indkaldt: `${y}-03-03`,
  holdt: `${y}-03-20`,
  følgesOp: `${y}-04-20`,
})

export const svar = (part: string, more: Readonly<Record<string, Json>> = {}): Json => ({
  ...RB,
  part,
  givet: true,
  maaSiges: ['formaal', 'skaanehensyn'],
  vejledt: true,
  ...more,
})
export const nej = (part: string): Json => svar(part, { givet: false, maaSiges: [] })

/** A round-table talk is proposed in an illness, and others are needed. */
export function foreslået({ fra, anmeldt, indkaldt }: Dage): Sag {
  const sag = skøn(syg(fra, anmeldt), 'behovForAtInddrage', true).den(indkaldt)
  // In every version of the act a certificate that is ordered holds no talk up.
  sag.gør('BestilLægeattest', { forloebId: 'f1', spoergsmaal: 'Hvad kan hun holde til?' })
  return sag.gør('ForeslåRundbord', {
    ...RB,
    forloebId: 'f1',
    foreslaaetAf: 'borger',
    formaal: 'Vejen tilbage til arbejdet',
    parter: [...PARTER],
  })
}

/** A letter to one party, which has arrived. */
export function partsbrev(sag: Sag, part: string, art = 'indkaldelse_til_rundbord'): Sag {
  const brevId = `b-${part}`
  return sag
    .gør('SkrivBrev', { brevId, art, til: part, emne: art, indhold: {} })
    .gør('SendBrev', { brevId, kanal: 'digital_post' })
}

export const indkald = (parter: readonly string[], oplyses: readonly string[] = ['formaal']): Json => ({
  ...RB,
  samtaleId: 't1',
  indkaldte: parter.map((part) => ({ part, brevId: `b-${part}`, oplyses: [...oplyses] })),
})

/** The citizen is called to the talk, and says yes to all three; each has a letter. */
export function klar(dage: Dage): Sag {
  const sag = foreslået(dage)
  for (const part of PARTER) partsbrev(sag, part).gør('SvarPåRundbordssamtykke', svar(part))
  return indkaldt(sag, 't1', dage.holdt)
}

export const aftale = (senest: string) => ({
  hvad: 'Prøve 10 timer om ugen',
  hvem: 'arbejdsgiver',
  hvorfor: 'Så kan hun vende tilbage lidt ad gangen',
  senest,
  forventning: 'Chefen laver en plan for timerne',
})

export const holdt = ({ følgesOp }: Dage, more: Readonly<Record<string, Json>> = {}): Json => ({
  ...RB,
  deltog: ['arbejdsgiver', 'fagforening'],
  aftaler: [aftale(følgesOp)],
  foelgesOp: følgesOp,
  brevId: 'b-referat',
  ...more,
})

/** All are called, and the citizen's talk is held with its record written. */
export const samtaletHoldt = (dage: Dage): Sag =>
  klar(dage)
    .gør('IndkaldTilRundbord', indkald(PARTER))
    .den(dage.holdt)
    .gør('HoldSamtale', referat('t1', dage.holdt))
    .brev('b-referat', 'samtalereferat')
