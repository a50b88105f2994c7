import { endOfMonth, formatDay, parseDay } from '@sagsvej/calendar'
import { forløb, periodeMedGrænse } from '../eksempler/byg-fravaer.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { ansatFra, ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { normalTimerPrUge, timerDuKanArbejde } from '../fakta/arbejdstid-og-loen.ts'
import {
  ansøgningOmFørtidspension,
  arbejdsskadesag,
  forlængelseErAfgjort,
  lægenVurdererLivstruende,
  underLægebehandling,
} from '../fakta/forlaengelse.ts'
import { fødselsdag } from '../fakta/person.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { uarbejdsdygtigVedEgenSygdom } from '../skoen/arbejdsevne.ts'
import {
  afklaringErNødvendig,
  arbejdsevnenKanÅbenbartIkkeForbedres,
  revalideringErSandsynlig,
  sagSkalIRehabiliteringsteam,
} from '../skoen/forlaengelse.ts'
import { revurderingstidspunkt } from '../sygedagpenge/revurderingstidspunkt.ts'
import { retTilJobafklaring } from './adgang.ts'

export interface Fakta {
  readonly kanArbejde_timer_uge: readonly number[]
  readonly ansaettelse_timer_uge: number
  readonly ansatIFleksjob: boolean
  readonly oevrigeBetingelserOpfyldt: boolean
}

/** The other conditions are met: the limit was reached at the last month's end, no ground extends, and the illness is there. */
export const adgangAf = (facts: Fakta, lawAsOf: string) => {
  const periode = periodeMedGrænse(revurderingstidspunkt, formatDay(endOfMonth(parseDay(lawAsOf))))
  const skøn = {
    [uarbejdsdygtigVedEgenSygdom.skøn.nøgle]: facts.oevrigeBetingelserOpfyldt,
    [revalideringErSandsynlig.skøn.nøgle]: false,
    [afklaringErNødvendig.skøn.nøgle]: false,
    [sagSkalIRehabiliteringsteam.skøn.nøgle]: false,
    [arbejdsevnenKanÅbenbartIkkeForbedres.skøn.nøgle]: false,
  }
  return Object.fromEntries(
    facts.kanArbejde_timer_uge.map((timer) => [
      String(timer),
      sandtSvar(
        evaluer(retTilJobafklaring, {
          fakta: {
            ...forløb('loenmodtager', periode),
            ...fakta(
              [forlængelseErAfgjort, false],
              [pensionDuFår, 'ingen'],
              [fødselsdag, '1980-01-01'],
              [underLægebehandling, false],
              [lægenVurdererLivstruende, false],
              [arbejdsskadesag, 'ingen'],
              [ansøgningOmFørtidspension, false],
              [ansatIFleksjob, facts.ansatIFleksjob],
              [ansatFra, '2013-01-01'],
              [normalTimerPrUge, facts.ansaettelse_timer_uge],
              [timerDuKanArbejde, timer],
            ),
          },
          skøn,
          på: formatDay(endOfMonth(parseDay(lawAsOf))),
        }),
      ),
    ]),
  )
}
