import { addMonths, formatDay } from '@sagsvej/calendar'
import {
  afgørelsenVenterPåHøring,
  begrundelsenErFuldstændig,
  brevetKomFrem,
  klagevejledningKræves,
  sagenErOplyst,
} from '@sagsvej/law'
import { walkDecisive } from '@sagsvej/rules'
import { begrundelseFor } from '../../afgoerelse/svar.ts'
import { forsendelser } from '../../forsendelse/forsendelser.ts'
import { høringer } from '../../hoering/hoeringer.ts'
import { vejledninger } from '../../korrespondance/vejledninger.ts'
import { parter } from '../../parter/parter.ts'
import { emne } from '../../sag/emne.ts'
import { registreret } from '../../sag/opslag.ts'
import { hindring, titel, åbent } from '../motor/hindring.ts'
import type { Hindring, Krav } from '../motor/sagsgang.ts'
import { PRAKSIS } from '../praksis.ts'
import { afgørelsenI, uhørtI, undladt } from './stillingen.ts'

/** G1: nothing is decided against, or for, somebody who has died. */
export const ikkeDød: Krav = {
  nøgle: 'parten_lever',
  titel: titel('Parten', 'The party'),
  hindringer: ({ sag }) =>
    emne(sag, parter).død === undefined
      ? []
      : [
          hindring(
            'kommune',
            'Borgeren er død. Luk det, der løber, i stedet.',
            'The citizen has died. Bring what runs to an end instead.',
          ),
        ],
}

/** G3: the facts are there, the judgements made, and the law of the day is known. The engine never fills them in. */
export const lovenSvarer: Krav = {
  nøgle: 'oplyst',
  efter: sagenErOplyst,
  titel: titel('Sagen er oplyst', 'The facts are established'),
  hindringer: (s) => {
    const udfald = afgørelsenI(s)?.svar.spor.udfald
    if (!udfald)
      return [hindring('lov', 'Afgørelsens art findes ikke.', 'The kind of decision does not exist.')]
    if (udfald.art === 'ikke relevant') {
      return [
        hindring('lov', 'Spørgsmålet opstår ikke i denne sag.', 'The question does not arise in this case.'),
      ]
    }
    if (udfald.art !== 'åben') return []
    return åbent(udfald)
  },
}

/** Facts on health that are older than the municipality's practice lets a decision against somebody rest on. */
export const oplysningerneErNye: Krav = {
  nøgle: 'nye_oplysninger',
  titel: titel('Oplysningerne er nye nok', 'The facts are new enough'),
  hindringer: (s) => {
    const one = afgørelsenI(s)
    if (!one?.svar.tilUgunst) return []
    const { på } = s.tider
    const found = new Map<string, Hindring>()
    for (const { led } of walkDecisive(one.svar.spor)) {
      if (led.op !== 'fact' || led.faktum.følsomhed !== 'helbred') continue
      const entry = registreret(s.sag, led.faktum.nøgle, { på: one.afgørelse.på, kendt: s.tider.kendt })
      if (!entry || addMonths(entry.kendtFra, PRAKSIS.helbredHøjstMåneder) >= på) continue
      const { da, en } = led.faktum.etiket
      const day = formatDay(entry.kendtFra)
      found.set(
        led.faktum.nøgle,
        hindring(
          'oplysning',
          `${da} er fra ${day}. Få oplysningen bekræftet eller hent en ny.`,
          `${en} is from ${day}. Have it confirmed, or get a new one.`,
        ),
      )
    }
    return [...found.values()]
  },
}

/** G2: before the event a decision rests on, the person was told what it leads to (principmeddelelse 15-21). */
export const vejledtForinden: Krav = {
  nøgle: 'vejledt',
  titel: titel('Vejledning om følgerne', 'Guidance on the consequences'),
  hindringer: (s) => {
    const one = afgørelsenI(s)
    if (!one?.art.kræverVejledning || !one.svar.tilUgunst) return []
    const told = emne(s.sag, vejledninger).some(({ foelger, den, brevId }) => {
      const given = brevId === undefined ? den : emne(s.sag, forsendelser).get(brevId)?.fremme?.den
      return foelger && given !== undefined && given < one.afgørelse.på
    })
    return told
      ? []
      : [
          hindring(
            'kommune',
            'Borgeren er ikke vejledt om følgerne, før det skete. Uden det kan ydelsen ikke falde bort.',
            'The citizen was not told of the consequences before it happened. Without that the benefit cannot be lost.',
          ),
        ]
  },
}

/** G5: the hearing covers what the decision rests on, arrived, and was answered or waited for. */
export const høringenErFærdig: Krav = {
  nøgle: 'hoering',
  efter: afgørelsenVenterPåHøring,
  titel: titel('Partshøring', 'Hearing'),
  hindringer: (s) => {
    if (undladt(s)) return []
    const unheard = uhørtI(s).map((one) => {
      const what =
        one.art === 'oplysning' ? one.faktum.etiket : { da: `»${one.titel}«`, en: `“${one.titel}”` }
      return hindring(
        'kommune',
        `Parten er ikke hørt om ${what.da}.`,
        `The party has not been heard of ${what.en}.`,
      )
    })
    return [...unheard, ...waiting(s)]
  },
}

function waiting({ sag, gang, tider }: Parameters<Krav['hindringer']>[0]): readonly Hindring[] {
  return emne(sag, høringer)
    .alle.filter((one) => one.afgoerelseId === gang.id && one.svar.length === 0)
    .flatMap(({ brevId, svarSenest }) => {
      const arrived = emne(sag, forsendelser).get(brevId)?.fremme?.den
      if (arrived === undefined || arrived > tider.på) {
        return [
          hindring(
            'brev',
            'Høringsbrevet er ikke nået frem, så fristen løber ikke.',
            'The hearing letter has not arrived, so its time does not run.',
          ),
        ]
      }
      if (tider.på > svarSenest) return []
      const day = formatDay(svarSenest)
      return [
        hindring(
          'part',
          `Parten kan svare til og med ${day}.`,
          `The party can answer up to and including ${day}.`,
        ),
      ]
    })
}

/** G8: rule, main considerations and facts; and never against somebody on law that is not confirmed. */
export const begrundelsenKanSkrives: Krav = {
  nøgle: 'begrundelse',
  efter: begrundelsenErFuldstændig,
  titel: titel('Begrundelse', 'Reasons'),
  hindringer: (s) => {
    const one = afgørelsenI(s)
    if (!one || one.svar.tilUgunst === undefined) return []
    const { skrevet, afsnit } = begrundelseFor(one.art, one.svar)
    return skrevet
      ? []
      : afsnit.map((da) => hindring('lov', da, 'The reasons cannot be written yet: see the Danish text.'))
  },
}

/** G9, G10: the letter of the decision is written; the event names it. */
export const brevetErSkrevet: Krav = {
  nøgle: 'brev',
  efter: klagevejledningKræves,
  titel: titel('Afgørelsesbrevet', 'The letter of the decision'),
  hindringer: ({ sag }) =>
    [...emne(sag, forsendelser).values()].some(({ art }) => art === 'afgoerelse')
      ? []
      : [
          hindring(
            'brev',
            'Afgørelsesbrevet er ikke skrevet.',
            'The letter of the decision has not been written.',
          ),
        ],
}

/** G11: no effect before the letter arrived. A letter that was sent has not arrived (SB-DP-3). */
export const brevetErFremme: Krav = {
  nøgle: 'fremme',
  efter: brevetKomFrem,
  titel: titel('Afgørelsen er meddelt', 'The decision was notified'),
  hindringer: (s) => {
    const made = afgørelsenI(s)?.afgørelse.truffet
    const brev = made && emne(s.sag, forsendelser).get(made.brevId)
    if (brev?.fremme && brev.fremme.den <= s.tider.på) return []
    const why = brev?.fejlet ? ` (${brev.fejlet.grund})` : ''
    return [
      hindring(
        'brev',
        `Brevet er ikke nået frem${why}. Afgørelsen virker ikke, og klagefristen løber ikke.`,
        `The letter has not arrived${why}. The decision has no effect, and the time to complain does not run.`,
      ),
    ]
  },
}
