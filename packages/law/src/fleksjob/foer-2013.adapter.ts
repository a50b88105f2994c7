import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { fleksjobStartede } from '../fakta/fleksjob.ts'
import {
  sammeArbejdsgiverIFleksjobbet,
  sammeOpgaverIFleksjobbet,
  ændringIFleksjobbet,
} from '../fakta/fleksjob-aendring.ts'
import {
  fleksjobPåFuldTid,
  mindsteTimelønMedBidrag,
  mindsteÅrslønMedBidrag,
  timelønMedBidrag,
  årslønMedBidrag,
} from '../fakta/fleksjob-loen-foer-2013.ts'
import { tilskudsgrad } from '../fakta/fleksjob-loentilskud.ts'
import { gammelOrdning } from './gammel-ordning.ts'
import { fleksjobløntilskudPrTime } from './loentilskud.ts'
import { løntilskudOmÅret } from './loentilskud-om-aaret.ts'
import { erNytFleksjob } from './nyt-fleksjob.ts'

const GRAD = { '1/2': 'halvdelen', '2/3': 'to_tredjedele' } as const

const ansat = (siden: string) =>
  [
    [ansatIFleksjob, true],
    [fleksjobStartede, siden],
    [ændringIFleksjobbet, 'ingen'],
  ] as const

export interface Årsløn {
  readonly aarsloen: number
  readonly grad: keyof typeof GRAD
  readonly ansat_dato: string
  readonly fuld_tid: boolean
}

/** Nothing is said of the lowest pay of the field, so the pay is taken to be it. */
export const omÅretAf = (f: Årsløn, lawAsOf: string) => ({
  tilskud_aar: talSvar(
    evaluer(løntilskudOmÅret, {
      fakta: fakta(
        ...ansat(f.ansat_dato),
        [tilskudsgrad, GRAD[f.grad]],
        [årslønMedBidrag, f.aarsloen],
        [mindsteÅrslønMedBidrag, f.aarsloen],
        [fleksjobPåFuldTid, f.fuld_tid],
      ),
      på: lawAsOf,
    }),
    'kr',
  ),
})

export interface Timeløn {
  readonly timeloen: number
  readonly grad: keyof typeof GRAD
  readonly ansat_dato: string
}

export const prTimeAf = (f: Timeløn, lawAsOf: string) => ({
  tilskud_time: talSvar(
    evaluer(fleksjobløntilskudPrTime, {
      fakta: fakta(
        ...ansat(f.ansat_dato),
        [tilskudsgrad, GRAD[f.grad]],
        [timelønMedBidrag, f.timeloen],
        [mindsteTimelønMedBidrag, f.timeloen],
      ),
      på: lawAsOf,
    }),
    'kr/time',
  ),
})

export interface Skift {
  readonly ansat_i_fleksjob_siden: string
  readonly skifter_fleksjob: string
}

const ordning = (siden: string, på: string) =>
  sandtSvar(evaluer(gammelOrdning, { fakta: fakta(...ansat(siden)), på })) === true ? 'gammel' : 'ny'

export const skiftAf = (f: Skift, lawAsOf: string) => ({
  foer: ordning(f.ansat_i_fleksjob_siden, lawAsOf),
  efter: ordning(f.skifter_fleksjob, f.skifter_fleksjob),
})

const ÆNDRING = { hours: 'timer_eller_skaanebehov', workplace: 'arbejdssted' } as const

export interface Change {
  readonly fleksjob_since: string
  readonly change: keyof typeof ÆNDRING
  readonly same_employer: boolean
  readonly same_tasks: boolean
}

const changed = (f: Change, på: string) => ({
  fakta: fakta(
    [ansatIFleksjob, true],
    [fleksjobStartede, f.fleksjob_since],
    [ændringIFleksjobbet, ÆNDRING[f.change]],
    [sammeArbejdsgiverIFleksjobbet, f.same_employer],
    [sammeOpgaverIFleksjobbet, f.same_tasks],
  ),
  på,
})

export const schemeOf = (f: Change, lawAsOf: string) => ({
  scheme: sandtSvar(evaluer(gammelOrdning, changed(f, lawAsOf))) === true ? 'old' : 'new',
})

export const newJobOf = (f: Change, lawAsOf: string) => ({
  new_fleksjob: sandtSvar(evaluer(erNytFleksjob, changed(f, lawAsOf))),
  ...schemeOf(f, lawAsOf),
})
