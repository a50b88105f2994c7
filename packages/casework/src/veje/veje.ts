import type { Day } from '@sagsvej/calendar'
import { ORDNINGER, type Ordning } from '@sagsvej/law'
import { type Faktum, type Grundlag, headline, kontekst, questions, type Udfald } from '@sagsvej/rules'
import { indeISætning } from '../vurdering/inde-i-saetning.ts'
import { spørg, svar } from '../vurdering/spoerg.ts'
import type { Svar } from '../vurdering/types.ts'
import { type Efter, efter } from './efter.ts'
import { type Møde, møder } from './moeder.ts'
import { fårNu } from './nu.ts'
import { type Vurderet, vurderinger } from './vurderinger.ts'

/** Whether a scheme is open to a person: settled, or what it waits for. */
export type Vejsvar = 'ja' | 'nej' | 'mangler' | 'skoen' | 'loven' | 'ikke_aktuel'

/** One scheme for one person on one day. */
export interface Vej {
  readonly ordning: Ordning
  readonly svar: Vejsvar
  /** The right, with the law behind it. */
  readonly ret: Svar
  /** What it would pay, one for each amount; open ones too, since what they wait for can be asked. */
  readonly betaler: readonly Svar[]
  /** The judgements the right waits for, and where the law asks for them. */
  readonly vurderinger: readonly Vurderet[]
  /** What cannot go with it, or is changed by it: of what the person gets now, where that is told. */
  readonly møder: readonly Møde[]
  /** What the law wants tried first, or what leads here. */
  readonly efter: readonly Efter[]
  /** The facts most worth telling, heaviest first; at most `MANGLER`. */
  readonly mangler: readonly Faktum[]
}

/** How many missing facts are named for a scheme: the rest come when these are known. */
const MANGLER = 3

/** Every scheme for a person on a day, in the order in which the law wants them tried. */
export function veje(facts: Grundlag, på: Day): readonly Vej[] {
  const k = kontekst(facts)
  const nu = fårNu(facts, på)
  return ORDNINGER.map((ordning) => {
    const ret = svar(
      ordning.nøgle,
      {
        da: `Har jeg ret til ${indeISætning(ordning.navn.da)}?`,
        en: `Do I have a right to ${indeISætning(ordning.navn.en)}?`,
      },
      spørg(k, ordning.ret),
      {},
    )
    return {
      ordning,
      svar: vejsvar(ret.udfald),
      ret,
      vurderinger: vurderinger(ret),
      betaler: ordning.betaler.map((beløb) => {
        const { titel } = beløb.bestemmelse
        return svar(beløb.bestemmelse.id, titel, spørg(k, beløb), {})
      }),
      møder: ordning.ydelse ? møder(ordning.ydelse, nu, på) : [],
      efter: efter(ordning, på),
      mangler: questions([ret.spor], ({ fra }) => fra.length > 0)
        .slice(0, MANGLER)
        .map(({ faktum }) => faktum),
    }
  })
}

function vejsvar(udfald: Udfald): Vejsvar {
  if (udfald.art === 'ja' || udfald.art === 'nej') return udfald.art
  if (udfald.art !== 'åben') return 'ikke_aktuel'
  return ({ mangler: 'mangler', skøn: 'skoen', 'retsgrundlag ukendt': 'loven' } as const)[headline(udfald)]
}
