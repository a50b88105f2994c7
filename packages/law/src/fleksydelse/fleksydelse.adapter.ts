import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import {
  betalerFleksydelsesbidrag,
  fleksydelseFraDen,
  pensionsværdiIndberettet,
  årsindtægtFørFleksydelse,
} from '../fakta/fleksydelse.ts'
import { fleksydelsesbidragFraTilmelding } from '../fakta/fleksydelse-bidrag.ts'
import { bidragUdenBrudFra, iAkasseUdenBrudFra } from '../fakta/fleksydelse-bidrag-fra.ts'
import { bidragsmånederSeneste30År, ubrudteMånederSeneste15År } from '../fakta/fleksydelse-bidragsmaaneder.ts'
import { bopælVedFleksydelse } from '../fakta/fleksydelse-ophold.ts'
import { fødselsdag } from '../fakta/person.ts'
import { fleksydelsesalderIMåneder } from './alder-i-maaneder.ts'
import { anciennitetOpfyldt } from './anciennitet.ts'
import { fleksydelsePrMåned } from './beloeb.ts'
import { fuldFleksydelse } from './fuld-sats.ts'
import { længsteFleksydelse } from './laengste.ts'
import { retTilFleksydelse } from './ret.ts'
import { fleksydelsePrÅr } from './sats.ts'

export interface Født {
  readonly foedselsdato: string
}

const år = (måneder: number | string) => (typeof måneder === 'number' ? måneder / 12 : måneder)

/** State pension age is the one plus the other: flexi-benefit ends when it is reached. */
export const alderAf = (f: Født, på: string) => {
  const sag = { fakta: fakta([fødselsdag, f.foedselsdato]), på }
  const alder = år(talSvar(evaluer(fleksydelsesalderIMåneder, sag), 'måneder'))
  const længst = år(talSvar(evaluer(længsteFleksydelse, sag), 'måneder'))
  return { alder, folkepensionsalder: Number(alder) + Number(længst), aar: længst }
}

export interface Ret2007 {
  readonly alder: number
  readonly visiteret_fleksjob: boolean
  readonly bidragsaar_seneste_30: number
  readonly pensionsvaerdi_indberettet: boolean
  readonly bopael: string
}

const BOPÆL: Readonly<Record<string, string>> = { Danmark: 'danmark' }

export const retAf = (f: Ret2007, på: string) => {
  const facts = fakta(
    [fødselsdag, `${Number(på.slice(0, 4)) - f.alder}${på.slice(4)}`],
    [erVisiteretTilFleksjob, f.visiteret_fleksjob],
    [bidragsmånederSeneste30År, 12 * f.bidragsaar_seneste_30],
    [betalerFleksydelsesbidrag, true],
    [pensionsværdiIndberettet, f.pensionsvaerdi_indberettet],
    [bopælVedFleksydelse, BOPÆL[f.bopael] ?? f.bopael],
  )
  const fuld = sandtSvar(evaluer(fuldFleksydelse, { fakta: facts, på }))
  return {
    ret: sandtSvar(evaluer(retTilFleksydelse, { fakta: facts, på })),
    sats: fuld === false ? '91_pct_af_hoejeste_dagpenge' : '100_pct_af_hoejeste_dagpenge',
  }
}

export interface Anciennitet {
  readonly foedselsdato: string
  readonly uafbrudt_akasse_fra: string
  readonly aar_uafbrudt_seneste_15: number
  readonly efterloensbidrag_fra: string
  readonly fleksydelsesbidrag_fra_visitation: boolean
}

/** The main rule of the day is not met: it is the rule for the cohort that decides. */
export const anciennitetAf = (f: Anciennitet, på: string) => ({
  anciennitet_ok: sandtSvar(
    evaluer(anciennitetOpfyldt, {
      fakta: fakta(
        [fødselsdag, f.foedselsdato],
        [iAkasseUdenBrudFra, f.uafbrudt_akasse_fra],
        [ubrudteMånederSeneste15År, 12 * f.aar_uafbrudt_seneste_15],
        [bidragUdenBrudFra, f.efterloensbidrag_fra],
        [fleksydelsesbidragFraTilmelding, f.fleksydelsesbidrag_fra_visitation],
        [bidragsmånederSeneste30År, 0],
      ),
      på,
    }),
  ),
})

export interface Beløb {
  readonly aar: number
  readonly sats: string
}

/** Somebody born before 1956 has 91 per cent; the income of the year before is no hindrance. */
export const beløbAf = (f: Beløb, på: string) => {
  const sag = {
    fakta: fakta(
      [fødselsdag, f.sats === '91 pct.' ? '1955-01-01' : '1960-01-01'],
      [fleksydelseFraDen, på],
      [årsindtægtFørFleksydelse, 1_000_000],
    ),
    på,
  }
  return {
    md: talSvar(evaluer(fleksydelsePrMåned, sag), 'kr/md'),
    aar: talSvar(evaluer(fleksydelsePrÅr, sag), 'kr'),
  }
}
