import { addDays, addMonths, formatDay, parseDay } from '@sagsvej/calendar'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { fødtMedÅrTilFolkepension } from '../eksempler/foedt.ts'
import { datoSvar, sandtSvar, talSvar } from '../eksempler/svar.ts'
import { fødselsdag } from '../fakta/person.ts'
import {
  anciennitetPåArbejdsmarkedet,
  arbejdsevneISenesteJob,
  månederMedFuldtidsarbejde,
  sagVerserede1Januar2020,
  seniorpensionAnsøgtDen,
  vælgerSeniorpension,
} from '../fakta/seniorpension.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { varigtNedsatISenesteJob } from '../skoen/seniorpension.ts'
import { årMedTidligPension } from './aar-med-tidlig-pension.ts'
import { seniorpensionKanTilkendes } from './betingelser.ts'
import { behandlesSomSeniorpension, seniorpensionBetalesTidligst } from './overgang-2020.ts'
import { seniorførtidspensionKanSøges } from './seniorfoertidspension.ts'

/** The age of those who are born from July 1955 to 1962. */
const FOLKEPENSION = 67

export interface Betingelser {
  readonly aar_til_folkepensionsalder: number
  readonly aars_beskaeftigelse: number
  readonly arbejdsevne_timer_pr_uge: number
}

/** The reduction is one that lasts: the example gives no other. */
export const betingelserAf = (f: Betingelser, lawAsOf: string) => ({
  opfylder: sandtSvar(
    evaluer(seniorpensionKanTilkendes, {
      fakta: fakta(
        [fødselsdag, fødtMedÅrTilFolkepension(f.aar_til_folkepensionsalder, lawAsOf)],
        [månederMedFuldtidsarbejde, 12 * f.aars_beskaeftigelse],
        [arbejdsevneISenesteJob, f.arbejdsevne_timer_pr_uge],
        [pensionDuFår, 'ingen'],
      ),
      skøn: { [varigtNedsatISenesteJob.skøn.nøgle]: true },
      på: lawAsOf,
    }),
  ),
})

export interface Anciennitet {
  readonly aar_paa_arbejdsmarkedet: readonly number[]
  readonly foedselsaar: number
}

export const anciennitetAf = (f: Anciennitet, lawAsOf: string) => ({
  aar: f.aar_paa_arbejdsmarkedet.map((years) =>
    talSvar(
      evaluer(årMedTidligPension, {
        fakta: fakta([fødselsdag, `${f.foedselsaar}-01-01`], [anciennitetPåArbejdsmarkedet, 12 * years]),
        på: lawAsOf,
      }),
      'år',
    ),
  ),
})

export interface Verserende {
  readonly seniorfoertidspension_applied: string
  readonly undecided_on_2020_01_01: boolean
  readonly chooses_seniorpension: boolean
}

/** The earliest payment is put for an application so late that the scheme’s first day decides. */
export const verserendeAf = (f: Verserende, lawAsOf: string) => {
  const sag = {
    fakta: fakta(
      [seniorpensionAnsøgtDen, f.seniorfoertidspension_applied],
      [sagVerserede1Januar2020, f.undecided_on_2020_01_01],
      [vælgerSeniorpension, f.chooses_seniorpension],
    ),
    på: lawAsOf,
  }
  const ny = sandtSvar(evaluer(behandlesSomSeniorpension, sag))
  return {
    rules: ny === true ? 'seniorpension' : ny === false ? 'seniorførtidspension' : ny,
    application_date: f.seniorfoertidspension_applied,
    earliest_payment: datoSvar(evaluer(seniorpensionBetalesTidligst, sag)),
  }
}

export interface Ansøgning {
  readonly date: string
}

/** The group of the old scheme is in that of the new one: five years before the age here. */
export const ansøgningAf = (f: Ansøgning, lawAsOf: string) => {
  const sag = {
    fakta: fakta(
      [seniorpensionAnsøgtDen, f.date],
      [fødselsdag, formatDay(addDays(addMonths(parseDay(f.date), -12 * (FOLKEPENSION - 5)), -1))],
    ),
    på: lawAsOf,
  }
  const possible = sandtSvar(evaluer(seniorførtidspensionKanSøges, sag))
  return sandtSvar(evaluer(behandlesSomSeniorpension, sag)) === true
    ? { possible, instead: 'seniorpension' }
    : { possible }
}
