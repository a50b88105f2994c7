import { addDays, formatDay, parseDay, startOfMonth } from '@sagsvej/calendar'
import { forløb, periodeMedTælledeUger } from '../eksempler/byg-fravaer.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { lægenVurdererLivstruende } from '../fakta/forlaengelse.ts'
import { ophold } from '../fakta/ophold.ts'
import { uarbejdsdygtigVedEgenSygdom } from '../skoen/arbejdsevne.ts'
import { kanVælgeSygedagpengeVedNySygemelding } from '../sygedagpenge/livstruende-valg.ts'
import { overGrænsenPåFørsteFraværsdag, retTilJobafklaringVedNySygemelding } from './ny-sygemelding.ts'

export interface Fakta {
  readonly modtagetSygedagpengeUgerSeneste9Mdr: number
  readonly nySygemelding: boolean
  readonly livstruende: boolean
  readonly almindeligeBetingelserOpfyldt: boolean
}

/** The weeks are given as those of the nine months, so the earlier spell ends before the month of the new one begins. */
export const nySygemeldingAf = (facts: Fakta, lawAsOf: string) => {
  const before = formatDay(addDays(startOfMonth(parseDay(lawAsOf)), -7))
  const tidligere = periodeMedTælledeUger(facts.modtagetSygedagpengeUgerSeneste9Mdr, before)
  const sag = {
    fakta: {
      ...forløb('ledig', tidligere, { fra: lawAsOf, til: null }),
      ...fakta([ophold, 'danmark'], [lægenVurdererLivstruende, facts.livstruende]),
    },
    skøn: { [uarbejdsdygtigVedEgenSygdom.skøn.nøgle]: facts.almindeligeBetingelserOpfyldt },
    på: lawAsOf,
  }
  const over = sandtSvar(evaluer(overGrænsenPåFørsteFraværsdag, sag))
  const valg = sandtSvar(evaluer(kanVælgeSygedagpengeVedNySygemelding, sag))
  return {
    sygedagpenge:
      valg === true || (typeof over === 'string' ? over : !over && facts.almindeligeBetingelserOpfyldt),
    jobafklaringsforloeb: sandtSvar(evaluer(retTilJobafklaringVedNySygemelding, sag)),
  }
}
