import { addMonths, formatDay, parseDay, startOfMonth } from '@sagsvej/calendar'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { assistanceTil } from '../fakta/assistance-til.ts'
import {
  assistancenErVikarEllerMedhjælp,
  erhvervetUforeneligtMedNedsættelsen,
} from '../fakta/assistancens-graenser.ts'
import {
  arbejdstimerVedAssistance,
  behovForAssistance,
  flereFunktionsnedsættelser,
} from '../fakta/assistancetimer.ts'
import { dageMedFremmøde, kilometerOmDagen } from '../fakta/befordring.ts'
import { børnIHjemmetVedSærligStøtte, børnUdeVedSærligStøtte } from '../fakta/boern-ved-saerlig-stoette.ts'
import { enkeltudgiftensArt, hvadÆndredeSig } from '../fakta/enkeltudgift.ts'
import {
  befordringFølgerAfFunktionsnedsættelse,
  faktiskBefordringsudgift,
} from '../fakta/faktisk-befordring.ts'
import {
  ansøgningenPrøvetEfterHuslejehjælp,
  udsættelsestruetPåGrundAfRestance,
} from '../fakta/huslejerestance.ts'
import { målgruppeForTilbud } from '../fakta/maalgruppe-for-tilbud.ts'
import { tilbuddetsArt } from '../fakta/tilbud.ts'
import {
  funktionsnedsættelsenErMegetBetydelig,
  funktionsnedsættelsenErVarigOgBetydelig,
} from '../skoen/funktionsnedsaettelse.ts'
import { befordringsgodtgørelse } from './befordring/beloeb.ts'
import { hjælpTilEnkeltudgift } from './enkeltydelser/enkeltudgift.ts'
import { udgiftenKunneForudses } from './enkeltydelser/forudsigelig.ts'
import { restancenErPrøvetFuldtUd } from './enkeltydelser/husleje.ts'
import { assistancetimer } from './personlig-assistance/timer.ts'
import { grænseForBoligudgift } from './saerlig-stoette/graensebeloeb.ts'

export interface Efterbetaling {
  readonly enlig: boolean
  readonly graense_brugt_af_kommunen: number
  readonly maaneder: readonly { readonly antal: number }[]
}

/** The months end with the day looked at. Each is paid by the limit in force in it; the runs are those of the example. */
export const efterbetalingAf = (f: Efterbetaling, lawAsOf: string) => {
  const ingenBørn = fakta([børnIHjemmetVedSærligStøtte, 0], [børnUdeVedSærligStøtte, 0])
  const alle = f.maaneder.reduce((sum, { antal }) => sum + antal, 0)
  let måned = addMonths(startOfMonth(parseDay(lawAsOf)), 1 - alle)
  const delbeloeb = f.maaneder.map(({ antal }) => {
    let delbeløb = 0
    for (let nr = 0; nr < antal; nr++) {
      const ret = talSvar(evaluer(grænseForBoligudgift, { fakta: ingenBørn, på: formatDay(måned) }), 'kr/md')
      if (typeof ret !== 'number') throw new TypeError(ret)
      delbeløb += f.graense_brugt_af_kommunen - ret
      måned = addMonths(måned, 1)
    }
    return delbeløb
  })
  return { efterbetaling: delbeloeb.reduce((a, b) => a + b, 0), delbeloeb }
}

export interface Befordring {
  readonly km_tur_retur: number
  readonly dage: number
  readonly nedsat_funktionsevne?: boolean
  readonly faktisk_udgift?: number
}

/** The person is in a work placement on social assistance: the examples do not say. */
export const befordringAf = (f: Befordring, lawAsOf: string) => ({
  kr: talSvar(
    evaluer(befordringsgodtgørelse, {
      fakta: fakta(
        [målgruppeForTilbud, 'aktivitetsparat'],
        [tilbuddetsArt, 'praktik'],
        [kilometerOmDagen, f.km_tur_retur],
        [dageMedFremmøde, f.dage],
        [befordringFølgerAfFunktionsnedsættelse, f.nedsat_funktionsevne ?? false],
        [faktiskBefordringsudgift, f.faktisk_udgift ?? 0],
      ),
      på: lawAsOf,
    }),
    'kr',
  ),
})

export interface Enkeltudgift {
  readonly udgift: string
  readonly social_begivenhed: boolean
}

/** That nothing but a dear bill has happened is told as nothing having changed. */
export const enkeltudgiftAf = (f: Enkeltudgift, lawAsOf: string) => ({
  hjaelp: sandtSvar(
    evaluer(hjælpTilEnkeltudgift, {
      fakta: fakta(
        [hvadÆndredeSig, f.social_begivenhed ? 'sygdom' : 'ingen'],
        [enkeltudgiftensArt, /varme|gas|el/.test(f.udgift) ? 'energi' : 'anden'],
      ),
      på: lawAsOf,
    }),
  ),
})

export interface Forudsigelig {
  readonly udgiftsart:
    | 'almindelig_udskiftning'
    | 'boligindskud'
    | 'flytning'
    | 'foedsel_daab_konfirmation'
    | 'energi'
    | 'anden'
}

export const forudsigeligAf = (f: Forudsigelig, lawAsOf: string) => ({
  forudsigelig: sandtSvar(
    evaluer(udgiftenKunneForudses, { fakta: fakta([enkeltudgiftensArt, f.udgiftsart]), på: lawAsOf }),
  ),
})

export interface Restance {
  readonly udsaettelsestruet: boolean
  readonly kommunen_vurderede_kun: string
}

export const restanceAf = (f: Restance, lawAsOf: string) => {
  const prøvet = sandtSvar(
    evaluer(restancenErPrøvetFuldtUd, {
      fakta: fakta(
        [udsættelsestruetPåGrundAfRestance, f.udsaettelsestruet],
        [ansøgningenPrøvetEfterHuslejehjælp, f.kommunen_vurderede_kun.includes('81 a')],
      ),
      på: lawAsOf,
    }),
  )
  return prøvet === false ? { fyldestgoerende: prøvet, mangler: '§ 81 a' } : { fyldestgoerende: prøvet }
}

export interface Assistance {
  readonly ansaettelse_timer: number
  readonly behov_timer: number
  readonly flere_eller_meget_betydelig_funktionsnedsaettelse: boolean
}

export const assistanceAf = (f: Assistance, lawAsOf: string) => ({
  timer: talSvar(
    evaluer(assistancetimer, {
      fakta: fakta(
        [assistanceTil, 'ordinaert_job'],
        [erhvervetUforeneligtMedNedsættelsen, false],
        [assistancenErVikarEllerMedhjælp, false],
        [arbejdstimerVedAssistance, f.ansaettelse_timer],
        [behovForAssistance, f.behov_timer],
        [flereFunktionsnedsættelser, f.flere_eller_meget_betydelig_funktionsnedsaettelse],
      ),
      skøn: {
        [funktionsnedsættelsenErVarigOgBetydelig.skøn.nøgle]: true,
        [funktionsnedsættelsenErMegetBetydelig.skøn.nøgle]:
          f.flere_eller_meget_betydelig_funktionsnedsaettelse,
      },
      på: lawAsOf,
    }),
    'timer/uge',
  ),
})
