import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sygFra } from '../eksempler/forloeb.ts'
import { talSvar } from '../eksempler/svar.ts'
import { andelAfArbejdetDuKan, indtægtSomSelvstændig, selvstændigForsikring } from '../fakta/selvstaendig.ts'
import { sygedagpengePrUge } from './beloeb.ts'
import { selvstændigesFuldeUgebeløb } from './selvstaendiges-beloeb.ts'

export interface Fakta {
  readonly kanUdfoereAndelAfArbejde: number
  readonly fuldUgesats: number
}

/** An uninsured person whose earnings give the full week's amount. */
export function beløbForSelvstændigAf(facts: Fakta, lawAsOf: string) {
  const sag = {
    ...sygFra(lawAsOf, 'selvstaendig'),
    ...fakta(
      [andelAfArbejdetDuKan, facts.kanUdfoereAndelAfArbejde * 100],
      [indtægtSomSelvstændig, facts.fuldUgesats],
      [selvstændigForsikring, 'ingen'],
    ),
  }
  const beloeb = talSvar(evaluer(sygedagpengePrUge, { fakta: sag, på: lawAsOf }), 'kr/uge')
  const fuldt = talSvar(evaluer(selvstændigesFuldeUgebeløb, { fakta: sag, på: lawAsOf }), 'kr/uge')
  return { andelAfFuld: Number(beloeb) / Number(fuldt), beloeb }
}
