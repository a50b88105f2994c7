import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { persongruppe } from '../fakta/forloeb.ts'
import { børnOpholderSigIDanmark, harForsørgelsespligt } from '../fakta/forsoergelse.ts'
import { indtægter, timerITilbud } from '../fakta/indtaegter.ts'
import { erIJobafklaring } from '../fakta/jobafklaring.ts'
import { ansatIFleksjobVedForløbetsStart, harFrasagtYdelsen } from '../fakta/ressourceforloebsydelse.ts'
import { forløbetBevares } from './anses-for-at-modtage.ts'
import { fradragIJobafklaring, udbetalesIJobafklaring } from './fradrag.ts'

const lønnen = (kroner: number, underSygdomVedStart: boolean) =>
  fakta(
    [
      indtægter,
      [
        {
          art: underSygdomVedStart ? 'loen_under_sygdom' : 'loen',
          beloeb: kroner,
          tid: 'under',
        },
      ],
    ],
    [timerITilbud, 0],
    [ansatIFleksjobVedForløbetsStart, false],
    [persongruppe, 'loenmodtager'],
  )

const fradraget = (lønFakta: ReturnType<typeof lønnen>, på: string) =>
  talSvar(evaluer(fradragIJobafklaring, { fakta: lønFakta, på }), 'kr/md')

export interface LønOgYdelse {
  readonly forsoerger: boolean
  readonly ydelse: number
  readonly loenInklPension: number
  readonly loengraense: number
  readonly loenUnderSygdomVedStart: boolean
}

export const lønOgYdelse = (f: LønOgYdelse, på: string) => {
  const facts = {
    ...lønnen(f.loenInklPension, f.loenUnderSygdomVedStart),
    ...fakta([harForsørgelsespligt, f.forsoerger], [børnOpholderSigIDanmark, true]),
  }
  return {
    fradrag: fradraget(facts, på),
    udbetales: talSvar(evaluer(udbetalesIJobafklaring, { fakta: facts, på }), 'kr/md'),
  }
}

export interface Løn {
  readonly course: string
  readonly employed_at_start: boolean
  readonly wage_incl_pension_month: number
  readonly wage_during_sickness_at_start: boolean
}

export const fradragAfLøn = (f: Løn, på: string) => ({
  deduction: fradraget(lønnen(f.wage_incl_pension_month, f.wage_during_sickness_at_start), på),
})

export interface NulKroner {
  readonly ydelseEfterFradrag: number
  readonly frasagt: boolean
}

/** The money left is no fact of the rule: that is what the example shows. */
export const nulKroner = (f: NulKroner, på: string) => {
  const ret = sandtSvar(
    evaluer(forløbetBevares, {
      fakta: fakta([erIJobafklaring, true], [harFrasagtYdelsen, f.frasagt]),
      på,
    }),
  )
  return { ret, ansesForAtModtage: ret }
}
