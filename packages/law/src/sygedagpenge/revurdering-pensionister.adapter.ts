import { endOfMonth, formatDay, parseDay } from '@sagsvej/calendar'
import { forløb, periodeMedTælledeUger } from '../eksempler/byg-fravaer.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import { lægenVenterArbejdeInden26Uger } from '../fakta/forlaengelse.ts'
import { nåetFolkepensionsalder } from '../fakta/varighed.ts'
import { kanForlængesForPensionister, revurderingForPensionister } from './revurdering-pensionister.ts'

export interface Fakta {
  readonly naaetFolkepensionsalder: boolean
  readonly udbetaltUgerSeneste12Kalendermdr: number
  readonly maaned: string
  readonly laegeskoenTilbageInden26Uger: boolean
}

export const pensionistAf = (facts: Fakta, lawAsOf: string) => {
  const slut = formatDay(endOfMonth(parseDay(`${facts.maaned}-01`)))
  const { fra } = periodeMedTælledeUger(facts.udbetaltUgerSeneste12Kalendermdr, slut)
  const sag = {
    fakta: {
      ...forløb('loenmodtager', { fra, til: null }),
      ...fakta(
        [nåetFolkepensionsalder, facts.naaetFolkepensionsalder],
        [lægenVenterArbejdeInden26Uger, facts.laegeskoenTilbageInden26Uger],
      ),
    },
    på: lawAsOf,
  }
  return sandtSvar(evaluer(kanForlængesForPensionister, sag)) === true
    ? { kanForlaenges: true }
    : { ophoererMed: datoSvar(evaluer(revurderingForPensionister, sag)) }
}
