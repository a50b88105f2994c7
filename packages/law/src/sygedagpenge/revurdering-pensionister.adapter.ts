import { endOfMonth, formatDay, parseDay } from '@sagsvej/calendar'
import { forløb, periodeMedTælledeUger } from '../eksempler/byg-fravaer.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import { lægenVenterArbejdeInden26Uger } from '../fakta/forlaengelse.ts'
import { fødselsdag } from '../fakta/person.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { opfylderHelbredsbetingelserForFørtidspension } from '../skoen/forlaengelse.ts'
import { kanForlængesForPensionister, revurderingForPensionister } from './revurdering-pensionister.ts'

export interface Fakta {
  readonly foedselsdag: string
  readonly udbetaltUgerSeneste12Kalendermdr: number
  readonly maaned: string
  readonly laegeskoenTilbageInden26Uger: boolean
}

export const pensionistAf = (facts: Fakta, lawAsOf: string) => {
  const slut = formatDay(endOfMonth(parseDay(`${facts.maaned}-01`)))
  const { fra } = periodeMedTælledeUger(facts.udbetaltUgerSeneste12Kalendermdr, slut)
  const sag = {
    fakta: {
      ...forløb('loenmodtager', { fra, til: slut }),
      ...fakta(
        [fødselsdag, facts.foedselsdag],
        [pensionDuFår, 'ingen'],
        [lægenVenterArbejdeInden26Uger, facts.laegeskoenTilbageInden26Uger],
      ),
    },
    skøn: { [opfylderHelbredsbetingelserForFørtidspension.skøn.nøgle]: false },
    på: lawAsOf,
  }
  if (sandtSvar(evaluer(kanForlængesForPensionister, sag)) === true) return { kanForlaenges: true }
  const ophører = datoSvar(evaluer(revurderingForPensionister, sag))
  return { ophoererMed: ophører === slut ? slut : null }
}
