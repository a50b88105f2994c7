import { grundlagetForAfgørelsen, mødetFørAfgørelsen, sagenKanOvergåTilPensionssag } from '@sagsvej/law'
import { evaluate, type MedBestemmelse, type Sandt } from '@sagsvej/rules'
import { harDel } from '../../foertidspension/fakta.ts'
import { GRUNDLAG, type Grundlagsdel } from '../../foertidspension/grundlag.ts'
import { erMeddelt, lever } from '../forloebsafgoerelse/krav.ts'
import { hindring, titel, åbent } from '../motor/hindring.ts'
import type { Hindring, Krav } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { afgørelsen, pensionssagen } from './stillingen.ts'

function nej(s: Stilling, word: MedBestemmelse<Sandt>, why: readonly Hindring[]): readonly Hindring[] {
  const { udfald } = evaluate(word.led, s.kontekst)
  if (udfald.art === 'ja' || udfald.art === 'ikke relevant') return []
  return udfald.art === 'åben' ? åbent(udfald) : why
}

/** Documented or quite plain, or asked for; and before the team first where the act wants that. */
export const kanOvergå: Krav = {
  nøgle: 'kan_overgaa',
  titel: sagenKanOvergåTilPensionssag.bestemmelse.titel,
  efter: sagenKanOvergåTilPensionssag,
  hindringer: (s) =>
    nej(s, sagenKanOvergåTilPensionssag, [
      hindring(
        'kommune',
        'Sagen kan ikke overgå: det er hverken dokumenteret eller helt åbenbart, at arbejdsevnen ikke kan forbedres, eller sagen har ikke været i teamet.',
        'The case cannot go over: it is neither documented nor quite plain that the ability to work cannot be improved, or the case has not been before the team.',
      ),
    ]),
}

/** The applicant knows what the application costs before the case goes on. */
export const ansøgerenErVejledt: Krav = {
  nøgle: 'vejledt',
  titel: titel('Vejledning til ansøgeren', 'Guidance to the applicant'),
  hindringer: (s) => {
    const one = pensionssagen(s)
    return one?.rejstAf !== 'borger' || one.vejledt !== undefined
      ? []
      : [
          hindring(
            'kommune',
            'Borgeren er ikke vejledt om, hvad ansøgningen betyder for dagpenge og efterløn.',
            'The citizen was not told what the application means for unemployment and early retirement benefit.',
          ),
        ]
  },
}

export const erPensionssag: Krav = {
  nøgle: 'overgaaet',
  titel: titel('Overgangen', 'The change to a pension case'),
  hindringer: (s) =>
    pensionssagen(s)?.overgik === undefined
      ? [
          hindring(
            'kommune',
            'Sagen er ikke overgået til behandling som pensionssag.',
            'The case has not gone over to be handled as a pension case.',
          ),
        ]
      : [],
}

/** What LSP.19 asks for is in the case, in documents that still stand; on an own application only what was there counts. */
export const grundlagetErDokumenteret: Krav = {
  nøgle: 'grundlag_dokumenteret',
  titel: grundlagetForAfgørelsen.bestemmelse.titel,
  efter: grundlagetForAfgørelsen,
  hindringer: (s) => {
    const one = pensionssagen(s)
    if (!one || one.kunPension) return []
    const lacks = (Object.keys(GRUNDLAG) as readonly Grundlagsdel[]).filter((del) => !harDel(s.sag, one, del))
    const names = (sprog: 'da' | 'en') => lacks.map((del) => GRUNDLAG[del][sprog]).join('; ')
    return nej(s, grundlagetForAfgørelsen, [
      hindring(
        'oplysning',
        `Grundlaget er ikke dokumenteret. I sagen mangler, efter hvad loven kræver: ${names('da')}.`,
        `The ground is not documented. Of what the act demands the case lacks: ${names('en')}.`,
      ),
    ])
  },
}

export const mødetErTilbudt: Krav = {
  nøgle: 'moede',
  titel: mødetFørAfgørelsen.bestemmelse.titel,
  efter: mødetFørAfgørelsen,
  hindringer: (s) =>
    nej(s, mødetFørAfgørelsen, [
      hindring(
        'brev',
        'Borgeren har ikke fået tilbudt et møde med dem, der afgør sagen, eller tilbuddet er ikke nået frem.',
        'The citizen was not offered a meeting with those who decide, or the offer has not arrived.',
      ),
    ]),
}

/** Granted and refused only with a decision that has arrived; an application only the citizen can withdraw. */
export const kanAfsluttes: Krav = {
  nøgle: 'afslutning',
  titel: titel('Afslutningen', 'The end'),
  hindringer: (s) => {
    const made = afgørelsen(s)
    if (!lever(s) || made === undefined) return []
    if (erMeddelt(s, made)) {
      return made.truffet?.tilUgunst || pensionssagen(s)?.betalesFra !== undefined ? [] : [udenDag]
    }
    return [
      hindring(
        'kommune',
        'Afgørelsen er ikke truffet og meddelt. Gør den færdig, eller opgiv den.',
        'The decision is not made and notified. Finish it, or give it up.',
      ),
    ]
  },
}

const udenDag = hindring(
  'kommune',
  'Dagen, pensionen betales fra, er ikke fastsat.',
  'The day the pension is paid from has not been set.',
)
