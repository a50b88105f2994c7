import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../../eksempler/svar.ts'
import {
  behandlingsmulighederUdtømte,
  forlængelseAfgjortDen,
  forlængelseErAfgjort,
  lægenVurdererLivstruende,
} from '../../fakta/forlaengelse.ts'
import { forlængetSenestTil } from './forlaengelse.ts'
import { forlængelseVedLivstruendeSygdom } from './livstruende-sygdom.ts'

export interface Fakta {
  readonly laegeVurdererLivstruendeAlvorlig: boolean
  readonly behandlingsmulighederUdtoemte?: boolean
}

export const livstruendeAf = (facts: Fakta, lawAsOf: string) => {
  const udtømte = facts.behandlingsmulighederUdtoemte
  const sag = {
    fakta: {
      ...fakta(
        [forlængelseErAfgjort, true],
        [forlængelseAfgjortDen, lawAsOf],
        [lægenVurdererLivstruende, facts.laegeVurdererLivstruendeAlvorlig],
      ),
      ...(udtømte === undefined ? {} : fakta([behandlingsmulighederUdtømte, udtømte])),
    },
    på: lawAsOf,
  }
  const forlaenges = sandtSvar(evaluer(forlængelseVedLivstruendeSygdom, sag))
  return forlaenges === true
    ? { forlaenges, tidsbegraenset: datoSvar(evaluer(forlængetSenestTil, sag)) !== 'aldrig' }
    : { forlaenges }
}
