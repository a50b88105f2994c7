import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sygFra } from '../../eksempler/forloeb.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import {
  aftaleIndgåetDen,
  behandlingBesluttetVedAnsættelsen,
  dageBetaltForLidelsen,
  langvarigEllerKroniskLidelse,
  skønnedeFraværsdage,
} from '../../fakta/aftale.ts'
import { risikoenErVæsentligtForøget } from '../../skoen/aftale.ts'
import { lovenGælderFraværet } from '../overgang-2006.ts'
import { aftaleKanIndgås } from './kan-indgaas.ts'

export interface Aftale {
  readonly kroniskLidelse: string
  readonly laegeSkoenFravaersdageNaesteAar: number
}

/** Past absence is not told: an answer that is settled without it does not ask for it. */
export const aftalenAf = (f: Aftale, lawAsOf: string) => {
  const svar = sandtSvar(
    evaluer(aftaleKanIndgås, {
      fakta: fakta(
        [aftaleIndgåetDen, lawAsOf],
        [langvarigEllerKroniskLidelse, f.kroniskLidelse !== ''],
        [skønnedeFraværsdage, f.laegeSkoenFravaersdageNaesteAar],
        [behandlingBesluttetVedAnsættelsen, false],
        [dageBetaltForLidelsen, 0],
      ),
      skøn: { [risikoenErVæsentligtForøget.skøn.nøgle]: true },
      på: lawAsOf,
    }),
  )
  return { kanGodkendes: svar, tidligereFravaerKraeves: typeof svar !== 'boolean' }
}

export interface Overgang {
  readonly foersteFravaersdag: readonly string[]
}

export const aftaleEfterLoven = (f: Overgang, lawAsOf: string) =>
  Object.fromEntries(
    f.foersteFravaersdag.map((dag) => [
      dag,
      sandtSvar(evaluer(lovenGælderFraværet, { fakta: sygFra(dag, 'loenmodtager'), på: lawAsOf })) === true
        ? '§ 56-aftale'
        : '§ 28-aftale',
    ]),
  )
