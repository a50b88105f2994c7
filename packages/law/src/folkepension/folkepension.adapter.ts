import { addMonths, formatDay, parseDay } from '@sagsvej/calendar'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { harDanskIndfødsret } from '../fakta/bopael-og-statsborgerskab.ts'
import { bopælsmånederEfter15, bopælsmånederIDanmarkEfter15 } from '../fakta/bopaelstid.ts'
import { fødselsdag } from '../fakta/person.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { folkepensionUansetBopæl } from './bopael-i-udlandet.ts'
import { folkepensionsalder } from './folkepensionsalder.ts'
import { fyrretyvendedele } from './fyrretyvendedele.ts'
import { folkepensionensAndel } from './optjening.ts'

export interface Fødselsdatoer {
  readonly foedselsdatoer: readonly string[]
}

const iÅr = (months: number | string) => (typeof months === 'number' ? months / 12 : months)

export const folkepensionsalderAf = (f: Fødselsdatoer, lawAsOf: string) => ({
  alder: f.foedselsdatoer.map((dag) =>
    iÅr(talSvar(evaluer(folkepensionsalder, { fakta: fakta([fødselsdag, dag]), på: lawAsOf }), 'måneder')),
  ),
})

const ung = (lawAsOf: string, years: number) => formatDay(addMonths(parseDay(lawAsOf), -12 * years))

export interface Brøk {
  readonly pensionsalder: number
  readonly aar_i_danmark_15_til_pensionsalder: number
}

/** The age is reached on the day the law is asked about. */
export const brøkAf = (f: Brøk, lawAsOf: string) => ({
  taeller: talSvar(
    evaluer(fyrretyvendedele, {
      fakta: fakta(
        [fødselsdag, ung(lawAsOf, f.pensionsalder)],
        [pensionDuFår, 'ingen'],
        [bopælsmånederEfter15, 12 * f.aar_i_danmark_15_til_pensionsalder],
      ),
      på: lawAsOf,
    }),
    'antal',
  ),
  naevner: 40,
})

export interface Procent {
  readonly foedselsdato: string
  readonly bopaelsaar: number
}

/** The age of the example follows from the birth. */
export const procentAf = (f: Procent, lawAsOf: string) => ({
  pct: talSvar(
    evaluer(folkepensionensAndel, {
      fakta: fakta(
        [fødselsdag, f.foedselsdato],
        [pensionDuFår, 'ingen'],
        [bopælsmånederEfter15, Math.round(12 * f.bopaelsaar)],
      ),
      på: lawAsOf,
    }),
    'procent',
  ),
})

export interface Udland {
  readonly dansk_statsborger: boolean
  readonly alder: number
  readonly bopaelsaar_15_65: number
}

export const udlandAf = (f: Udland, lawAsOf: string) => ({
  tilladt: sandtSvar(
    evaluer(folkepensionUansetBopæl, {
      fakta: fakta(
        [fødselsdag, ung(lawAsOf, f.alder)],
        [harDanskIndfødsret, f.dansk_statsborger],
        [bopælsmånederEfter15, 12 * f.bopaelsaar_15_65],
        [bopælsmånederIDanmarkEfter15, 12 * f.bopaelsaar_15_65],
      ),
      på: lawAsOf,
    }),
  ),
})
