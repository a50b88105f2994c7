import { addMonths, formatDay, parseDay } from '@sagsvej/calendar'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { fødselsdag } from '../fakta/person.ts'
import {
  følgerRevalideringsplanen,
  revalideringBevilgetDen,
  revalideringErBevilget,
  revalideringStartede,
} from '../fakta/revalidering.ts'
import {
  andenArbejdsindtægtOmÅret,
  leveomkostningerDækkesAndetsteds,
  netopForladtSkolen,
} from '../fakta/revalideringsydelse.ts'
import { betydeligeBegrænsninger, talerIUdprægetGradForLangUddannelse } from '../skoen/revalidering.ts'
import { revalideringFortsætter } from './fortsaetter.ts'
import { mereEnd5ÅrKanPlanlægges } from './laengde.ts'
import { nedsættesForAndetArbejde } from './nedsaettelse.ts'
import { revalideringsydelsePrMåned } from './sats.ts'

export interface LangUddannelse {
  readonly betydeligeBegraensninger: boolean
  readonly saerligeForudsaetningerTalerUdpraegetFor: boolean
  readonly laengerevarendeVideregaaendeUddannelse: boolean
}

/** What speaks for it must speak for a long higher education. */
export const langUddannelseAf = (f: LangUddannelse, lawAsOf: string) => ({
  mulig: sandtSvar(
    evaluer(mereEnd5ÅrKanPlanlægges, {
      fakta: fakta([revalideringStartede, lawAsOf]),
      skøn: {
        [betydeligeBegrænsninger.skøn.nøgle]: f.betydeligeBegraensninger,
        [talerIUdprægetGradForLangUddannelse.skøn.nøgle]:
          f.saerligeForudsaetningerTalerUdpraegetFor && f.laengerevarendeVideregaaendeUddannelse,
      },
      på: lawAsOf,
    }),
  ),
})

export interface Sats {
  readonly alder: number
  readonly foelgerPlan: boolean
}

/** The age is given in whole years, so the birthday is put half a year back. */
export const satsAf = (f: Sats, lawAsOf: string) => ({
  beloeb: talSvar(
    evaluer(revalideringsydelsePrMåned, {
      fakta: fakta(
        [revalideringErBevilget, true],
        [revalideringBevilgetDen, lawAsOf],
        [følgerRevalideringsplanen, f.foelgerPlan],
        [leveomkostningerDækkesAndetsteds, false],
        [netopForladtSkolen, false],
        [fødselsdag, formatDay(addMonths(parseDay(lawAsOf), -12 * f.alder - 6))],
      ),
      på: lawAsOf,
    }),
    'kr/md',
  ),
})

export interface AndetArbejde {
  readonly andenArbejdsindtaegtAar: readonly number[]
}

export const andetArbejdeAf = (f: AndetArbejde, lawAsOf: string) =>
  Object.fromEntries(
    f.andenArbejdsindtaegtAar.map((income) => [
      String(income),
      sandtSvar(
        evaluer(nedsættesForAndetArbejde, {
          fakta: fakta([revalideringErBevilget, true], [andenArbejdsindtægtOmÅret, income]),
          på: lawAsOf,
        }),
      ),
    ]),
  )

export interface Bevilget {
  readonly plan_granted: string
}

/** The target group is what a yes means (see `betyder` of the provision). */
export const fortsætterAf = (f: Bevilget, lawAsOf: string) => {
  const continues = sandtSvar(
    evaluer(revalideringFortsætter, {
      fakta: fakta([revalideringErBevilget, true], [revalideringBevilgetDen, f.plan_granted]),
      på: lawAsOf,
    }),
  )
  return continues === true ? { continues, target_group: 'LAB_6_nr_10_under_former_kap_21' } : { continues }
}
