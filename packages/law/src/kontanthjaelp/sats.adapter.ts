import { addMonths, formatDay, parseDay } from '@sagsvej/calendar'
import { fromSteps, rateOn, type Sats } from '@sagsvej/rules'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { retTilEkstraBørnetilskud } from '../fakta/kontanthjaelp.ts'
import { børnTilFritidstillæg, kontanthjælpUdenAfbrydelseFra } from '../fakta/kontanthjaelp-2025.ts'
import {
  fuldtidsarbejdeMedEØSSeneste10År,
  fuldtidsarbejdeSeneste10År,
  indrejstFraUdlandet,
  modtogHjælpenVedSkærpelsen2019,
  opfyldtBeskæftigelseskravetFør,
  opholdSeneste10År,
  retEfterEURetten,
} from '../fakta/kontanthjaelp-ophold.ts'
import { harErhvervskompetencegivendeUddannelse } from '../fakta/organisering.ts'
import { borHosForældre, fødselsdag } from '../fakta/person.ts'
import { forsørgerEgetBarnIHjemmet } from '../fakta/revalideringsydelse.ts'
import {
  forhøjetSats,
  fritidstillægPrBarn,
  grundsats,
  hjemmeboendeSats,
  mindstesats,
} from '../satser/kontanthjaelp.ts'
import { fritidstillægget } from './fritidstillaeg.ts'
import { nySats } from './ny-sats.ts'
import { fårUddannelseshjælp } from './uddannelseshjaelp.ts'

/** The age is given in whole years, so the birthday is put half a year back. */
export const fødtVed = (alder: number, på: string) => formatDay(addMonths(parseDay(på), -12 * alder - 6))

const NAVNE: readonly (readonly [string, Sats])[] = [
  ['mindstesats', mindstesats],
  ['grundsats', grundsats],
  ['forhoejet_sats', forhøjetSats],
  ['hjemmeboende', hjemmeboendeSats],
]

const beløb = (sats: Sats, på: string) => {
  const row = rateOn(sats, parseDay(på))
  return row && Number(fromSteps('kr/md', row.steps))
}

interface Person {
  readonly alder: number
  readonly måneder: number
  readonly opfylder: boolean
  readonly hjemmeboende: boolean
}

/** The rate by its name: what the examples ask for. */
const satsnavn = (p: Person, på: string) => {
  const amount = talSvar(
    evaluer(nySats, {
      fakta: fakta(
        [fødselsdag, fødtVed(p.alder, på)],
        [borHosForældre, p.hjemmeboende],
        [forsørgerEgetBarnIHjemmet, false],
        [retEfterEURetten, false],
        [opholdSeneste10År, p.opfylder ? 120 : 0],
        [indrejstFraUdlandet, false],
        [modtogHjælpenVedSkærpelsen2019, false],
        [opfyldtBeskæftigelseskravetFør, false],
        [fuldtidsarbejdeSeneste10År, p.måneder],
        [fuldtidsarbejdeMedEØSSeneste10År, p.måneder],
      ),
      på,
    }),
    'kr/md',
  )
  return NAVNE.find(([, sats]) => beløb(sats, på) === amount)?.[0] ?? amount
}

export interface NySats {
  readonly alder: number
  readonly opfylder_ophold_og_beskaeftigelse: boolean
  readonly hjemmeboende: boolean
  readonly ordinaert_fuldtidsarbejde_maaneder_seneste_10_aar: number
}

export const nySatsAf = (f: NySats, lawAsOf: string) => ({
  sats: satsnavn(
    {
      alder: f.alder,
      måneder: f.ordinaert_fuldtidsarbejde_maaneder_seneste_10_aar,
      opfylder: f.opfylder_ophold_og_beskaeftigelse,
      hjemmeboende: f.hjemmeboende,
    },
    lawAsOf,
  ),
})

export interface NewRate {
  readonly age: number
  readonly ordinary_fulltime_months_last_10_years: number
  readonly lives_with_parents: boolean
  readonly meets_residence_requirement: boolean
}

export const newRateAf = (f: NewRate, lawAsOf: string) => ({
  rate: satsnavn(
    {
      alder: f.age,
      måneder: f.ordinary_fulltime_months_last_10_years,
      opfylder: f.meets_residence_requirement,
      hjemmeboende: f.lives_with_parents,
    },
    lawAsOf,
  ),
})

export interface Ydelse2014 {
  readonly alder: number
  readonly uddannelse: boolean
}

export const ydelse2014Af = (f: Ydelse2014, lawAsOf: string) => {
  const ja = sandtSvar(
    evaluer(fårUddannelseshjælp, {
      fakta: fakta(
        [fødselsdag, fødtVed(f.alder, lawAsOf)],
        [harErhvervskompetencegivendeUddannelse, f.uddannelse],
      ),
      på: lawAsOf,
    }),
  )
  return { ydelse: ja === true ? 'uddannelseshjælp' : ja === false ? 'kontanthjælp' : ja }
}

export interface Fritidstillæg {
  readonly boern: readonly number[]
  readonly sats_2024_niveau: number
  readonly kontanthjaelp_sammenhaengende_maaneder: number
  readonly ret_til_ekstra_boernetilskud_som_enlig: boolean
}

/** The months in a row end the day before the day asked about. */
export const fritidstillægAf = (f: Fritidstillæg, lawAsOf: string) => {
  const from = formatDay(addMonths(parseDay(lawAsOf), -f.kontanthjaelp_sammenhaengende_maaneder))
  const amounts = f.boern.map((children) =>
    talSvar(
      evaluer(fritidstillægget, {
        fakta: fakta(
          [kontanthjælpUdenAfbrydelseFra, from],
          [børnTilFritidstillæg, children],
          [retTilEkstraBørnetilskud, f.ret_til_ekstra_boernetilskud_som_enlig],
        ),
        på: lawAsOf,
      }),
      'kr/md',
    ),
  )
  const rate = beløb(fritidstillægPrBarn, lawAsOf) ?? 0
  return {
    kr_2024_niveau: amounts.map((kr) => (Number(kr) / rate) * f.sats_2024_niveau),
    kr_pr_md_2025: amounts,
  }
}
