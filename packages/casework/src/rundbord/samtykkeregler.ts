import { arbejdspladsenMåInformeres } from '@sagsvej/law'
import { fejl } from '@sagsvej/rules/read'
import { efterLoven } from '../kommandoer/efter-loven.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { RUNDBORDSPARTER, type Rundbordsoplysning, type Rundbordspart } from './begivenheder.ts'
import { rundborde } from './rundborde.ts'

interface Svar {
  readonly rundbordId: string
  readonly part: Rundbordspart
  readonly givet: boolean
  readonly maaSiges: readonly Rundbordsoplysning[]
  readonly vejledt: boolean
}

/** The workplace: whoever hears it there works with the citizen. */
const ARBEJDSPLADSEN: ReadonlySet<Rundbordspart> = new Set(['arbejdsgiver', 'tillidsrepraesentant'])
export const erArbejdspladsen = (part: Rundbordspart): boolean => ARBEJDSPLADSEN.has(part)

/** The citizen answers for a party that is thought of. */
export const partenErForeslået = ({ rundbordId, part }: Svar, sag: SagTilstand): readonly Fejl[] => {
  const one = emne(sag, rundborde).get(rundbordId)
  return !one || one.parter.includes(part) ? [] : [ved('part', ikkeForeslået(part))]
}

/** A yes says what may be told; a no is given by somebody who knows what it may cost. */
export const svaretErInformeret = ({ givet, maaSiges, vejledt }: Svar): readonly Fejl[] => [
  ...(vejledt ? [] : [ved('vejledt', ikkeVejledt())]),
  ...(givet === maaSiges.length > 0 ? [] : [ved('maaSiges', givet ? sigHvad() : intetSiges())]),
]

/** What the act lets the workplace know is what is set going, and not the illness: consent does not widen it here. */
export const intetOmSygdommen = (
  { part, maaSiges }: Svar,
  _sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  if (!erArbejdspladsen(part) || !maaSiges.includes('helbred')) return []
  return [ved('maaSiges', ikkeSygdommen(part, den))]
}

const ikkeForeslået = (part: Rundbordspart) =>
  fejl(
    'ikkeMuligt',
    `Ingen har foreslået at invitere ${RUNDBORDSPARTER[part].da}. Vælg en af dem, der er foreslået.`,
    `Nobody has proposed to invite ${RUNDBORDSPARTER[part].en}. Choose one of those proposed.`,
  )
const ikkeVejledt = () =>
  fejl(
    'ikkeMuligt',
    'Fortæl først borgeren, at et nej ikke koster retten til ydelsen, men at sagen kan stå svagere senere, når ingen andre er hørt.',
    'First tell the citizen that a no does not cost the right to the benefit, but that the case may stand weaker later when nobody else was heard.',
  )
const sigHvad = () =>
  fejl(
    'manglerFelt',
    'Et samtykke siger, hvad der må fortælles. Vælg mindst én ting.',
    'A consent says what may be told. Choose at least one thing.',
  )
const intetSiges = () =>
  fejl(
    'ikkeMuligt',
    'Borgeren har sagt nej. Så må intet fortælles: lad listen være tom.',
    'The citizen said no. Then nothing may be told: leave the list empty.',
  )
const ikkeSygdommen = (part: Rundbordspart, den: Anledning['den']) =>
  fejl(
    'ikkeMuligt',
    `Kommunen fortæller ikke ${RUNDBORDSPARTER[part].da}, hvad borgeren fejler; kun hvad den sætter i gang${efterLoven(arbejdspladsenMåInformeres, den, 'da')}. Tag helbred ud. Borgeren kan selv fortælle det.`,
    `The municipality does not tell ${RUNDBORDSPARTER[part].en} what the citizen suffers from; only what it sets going${efterLoven(arbejdspladsenMåInformeres, den, 'en')}. Take health out. The citizen can tell it themselves.`,
  )
