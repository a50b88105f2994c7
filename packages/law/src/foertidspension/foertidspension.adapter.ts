import { addMonths, formatDay, parseDay } from '@sagsvej/calendar'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../eksempler/svar.ts'
import { førtidspensionAnsøgtDen, førtidspensionErBevilget } from '../fakta/foertidspension.ts'
import { giftEllerSamlevende } from '../fakta/folkepension.ts'
import {
  arbejdsgiverenErPrivat,
  lønomkostningerOmÅret,
  støtteTilAnsættelsenOmÅret,
} from '../fakta/job-med-loentilskud.ts'
import {
  afgørelsenGælder,
  bedtOmAfgørelseOmPensionAlene,
  sundhedskoordinatorHarUdtaltSig,
} from '../fakta/organisering.ts'
import { fødselsdag } from '../fakta/person.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { pensionUdenTeam } from '../organisering/pension-uden-team.ts'
import {
  arbejdsevnenErVarigtNedsat,
  dokumenteretIngenForbedring,
  ikkeSelvforsørgendeTrodsStøtte,
} from '../skoen/foertidspension.ts'
import { heltÅbenbartIngenForbedring } from '../skoen/organisering.ts'
import { kanBedeOmPensionAlene } from './anmodning.ts'
import { førtidspensionKanTilkendes } from './arbejdsevne.ts'
import { efterlønSenestTil } from './efterloen.ts'
import { mindstebeløb } from './mindstebeloeb.ts'
import { støttenErOverLoftet, støttensAndelAfLønnen } from './stoetteloft.ts'
import { førtidspensionUnder40 } from './under-40.ts'

/** Ages are in whole years, so the birthday is put half a year back. */
const ung = (lawAsOf: string, years: number) => formatDay(addMonths(parseDay(lawAsOf), -12 * years - 6))

export interface KlarSag {
  readonly alder_under_40: boolean
  readonly medfoedt_alkoholskade: boolean
  readonly tilbud_proevet: boolean
  readonly ressourceforloeb_gennemfoert: boolean
}

/** The decision judged the case plain on these facts; whether a course was done is not asked by the act. */
export const klarSagAf = (f: KlarSag, lawAsOf: string) => ({
  tilkendes: sandtSvar(
    evaluer(førtidspensionUnder40, {
      fakta: fakta([fødselsdag, ung(lawAsOf, f.alder_under_40 ? 30 : 50)]),
      skøn: { [heltÅbenbartIngenForbedring.skøn.nøgle]: f.medfoedt_alkoholskade && f.tilbud_proevet },
      på: lawAsOf,
    }),
  ),
})

export interface Tilkendelse {
  readonly alder: number
  readonly arbejdsevne_varigt_nedsat: boolean
  readonly kan_ikke_forsoerge_sig_i_fleksjob: boolean
  readonly dokumenteret_ikke_kan_forbedres: boolean
  readonly helt_aabenbart: boolean
}

export const tilkendelseAf = (f: Tilkendelse, lawAsOf: string) => ({
  tilkendes: sandtSvar(
    evaluer(førtidspensionKanTilkendes, {
      fakta: fakta([fødselsdag, ung(lawAsOf, f.alder)]),
      skøn: {
        [arbejdsevnenErVarigtNedsat.skøn.nøgle]: f.arbejdsevne_varigt_nedsat,
        [ikkeSelvforsørgendeTrodsStøtte.skøn.nøgle]: f.kan_ikke_forsoerge_sig_i_fleksjob,
        [dokumenteretIngenForbedring.skøn.nøgle]: f.dokumenteret_ikke_kan_forbedres,
        [heltÅbenbartIngenForbedring.skøn.nøgle]: f.helt_aabenbart,
      },
      på: lawAsOf,
    }),
  ),
})

export interface Forelæggelse {
  readonly sundhedskoordinator_har_udtalt_sig: boolean
  readonly helt_aabenbart_ikke_kan_forbedres: boolean
}

export const forelæggelseAf = (f: Forelæggelse, lawAsOf: string) => {
  const uden = sandtSvar(
    evaluer(pensionUdenTeam, {
      fakta: fakta(
        [afgørelsenGælder, 'foertidspension'],
        [bedtOmAfgørelseOmPensionAlene, false],
        [sundhedskoordinatorHarUdtaltSig, f.sundhedskoordinator_har_udtalt_sig],
      ),
      skøn: { [heltÅbenbartIngenForbedring.skøn.nøgle]: f.helt_aabenbart_ikke_kan_forbedres },
      på: lawAsOf,
    }),
  )
  return { forelaeggelse: typeof uden === 'boolean' ? !uden : uden }
}

/** The amounts of the example are those of the rate table on that day. */
export const mindstebeløbAf = (_: unknown, lawAsOf: string) => {
  const amount = (par: boolean) =>
    talSvar(evaluer(mindstebeløb, { fakta: fakta([giftEllerSamlevende, par]), på: lawAsOf }), 'kr')
  return { enlig_aar: amount(false), andre_aar: amount(true) }
}

export interface Efterløn {
  readonly ansoegning_foertidspension: string
}

/** The months counted back from the last day. */
export const efterlønAf = (f: Efterløn, lawAsOf: string) => {
  const last = datoSvar(
    evaluer(efterlønSenestTil, {
      fakta: fakta(
        [førtidspensionAnsøgtDen, f.ansoegning_foertidspension],
        [førtidspensionErBevilget, false],
      ),
      på: lawAsOf,
    }),
  )
  const applied = parseDay(f.ansoegning_foertidspension)
  return { maaneder: [1, 2, 3, 4].find((n) => formatDay(addMonths(applied, n)) === last) ?? last }
}

export interface Støtte {
  readonly privat_arbejdsgiver: boolean
  readonly tilskud_time: number
  readonly loenomkostning_time: number
}

/** The same hours on both sides: the share is that of the year. */
export const støtteAf = (f: Støtte, lawAsOf: string) => {
  const sag = {
    fakta: fakta(
      [arbejdsgiverenErPrivat, f.privat_arbejdsgiver],
      [støtteTilAnsættelsenOmÅret, f.tilskud_time],
      [lønomkostningerOmÅret, f.loenomkostning_time],
    ),
    på: lawAsOf,
  }
  return {
    pct: talSvar(evaluer(støttensAndelAfLønnen, sag), 'procent'),
    over_75: sandtSvar(evaluer(støttenErOverLoftet, sag)),
  }
}

export interface Ung {
  readonly age: number
  readonly capacity_permanently_reduced: boolean
  readonly obvious: boolean
  readonly documented_cannot_improve: boolean
}

export const ungAf = (f: Ung, lawAsOf: string) => ({
  may_apply: sandtSvar(
    evaluer(kanBedeOmPensionAlene, { fakta: fakta([pensionDuFår, 'ingen']), på: lawAsOf }),
  ),
  may_grant: tilkendelseAf(
    {
      alder: f.age,
      arbejdsevne_varigt_nedsat: f.capacity_permanently_reduced,
      kan_ikke_forsoerge_sig_i_fleksjob: true,
      dokumenteret_ikke_kan_forbedres: f.documented_cannot_improve,
      helt_aabenbart: f.obvious,
    },
    lawAsOf,
  ).tilkendes,
})
