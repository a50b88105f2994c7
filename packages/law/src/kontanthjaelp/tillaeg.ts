import { alle, beregning, hvis, ikke, kaldet, satsDen, tal, énAf } from '@sagsvej/rules'
import { erForrevalidend } from '../fakta/aktivering.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { harForsørgelsespligt } from '../fakta/forsoergelse.ts'
import {
  enligEfterBørnetilskudsloven,
  retTilEkstraBørnetilskud,
  visiteretSom,
} from '../fakta/kontanthjaelp.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import * as sats from '../satser/kontanthjaelp.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { under25 } from './alder.ts'
import { denNyeKontanthjælpGælder } from './findes.ts'
import { forsørger } from './forsoerger.ts'
import { påForhøjetSats, påGrundsats, påHjemmeboendeSats, påMindstesats } from './ny-sats.ts'
import { LAS_2025 } from './tekster.ts'
import { tilpasningstillægget } from './tilpasningstillaeg.ts'

const intet = tal('kr/md', 0)
const FRA_JULI_2025 = { fra: '2025-07-01', ...læst(LAS_2025) } as const

export const børnetillægget = beregning('LAS.17.1', 'kr/md', {
  titel: { da: 'Børnetillæg', en: 'Child supplement' },
  vælgesEfter: påDenDag,
  relevantNår: denNyeKontanthjælpGælder,
  versioner: [
    {
      ...FRA_JULI_2025,
      hjemmel: LAS('17', { stk: '1-2' }),
      siger: {
        da: 'Du får ét børnetillæg, når du forsørger et eller flere børn under 18 år, der opholder sig i Danmark.',
        en: 'You get one child supplement when you provide for one or more children under 18 who stay in Denmark.',
      },
      er: hvis(forsørger, satsDen(sats.børnetillæg, vurderingsdato), intet),
    },
  ],
})

export const tillægSomEnligForsørger = beregning('LAS.18.1', 'kr/md', {
  titel: { da: 'Tillæg til enlige forsørgere', en: 'Supplement to single providers' },
  vælgesEfter: påDenDag,
  relevantNår: denNyeKontanthjælpGælder,
  versioner: [
    {
      ...FRA_JULI_2025,
      hjemmel: LAS('18', { stk: '1-2' }),
      siger: {
        da: 'Enlige forsørgere med ret til ekstra børnetilskud får et tillæg til grundsatsen og mindstesatsen.',
        en: 'Single providers with a right to extra child allowance get a supplement to the basic and the minimum rate.',
      },
      er: hvis(
        alle(retTilEkstraBørnetilskud, énAf(påGrundsats, påMindstesats)),
        satsDen(sats.tillægTilEnligForsørger, vurderingsdato),
        intet,
      ),
    },
  ],
})

export const tillægSomEnlig = beregning('LAS.18.3', 'kr/md', {
  titel: { da: 'Tillæg til enlige uden børn', en: 'Supplement to singles without children' },
  vælgesEfter: påDenDag,
  relevantNår: denNyeKontanthjælpGælder,
  versioner: [
    {
      ...FRA_JULI_2025,
      hjemmel: LAS('18', { stk: '3' }),
      siger: {
        da: 'Enlige uden børn at forsørge får et tillæg til grundsatsen og den forhøjede sats.',
        en: 'Singles with no child to provide for get a supplement to the basic and the high rate.',
      },
      er: hvis(
        alle(enligEfterBørnetilskudsloven, ikke(harForsørgelsespligt), énAf(påGrundsats, påForhøjetSats)),
        satsDen(sats.tillægTilEnlig, vurderingsdato),
        intet,
      ),
    },
  ],
})

/** Both rates are for those under 30. */
export const ungetillægget = beregning('LAS.19.1', 'kr/md', {
  titel: { da: 'Særligt ungetillæg', en: 'Special youth supplement' },
  vælgesEfter: påDenDag,
  relevantNår: denNyeKontanthjælpGælder,
  versioner: [
    {
      ...FRA_JULI_2025,
      hjemmel: LAS('19', { stk: '1-3' }),
      siger: {
        da: 'Aktivitetsparate og forrevalidender under 30 år får et tillæg til grundsatsen og satsen for hjemmeboende. Det er mindre under 25 år, når du ikke har børn.',
        en: 'Those ready for activity, and those in pre-rehabilitation, under 30 get a supplement to the basic rate and the rate for those living at home. It is smaller under 25 when you have no children.',
      },
      er: hvis(
        alle(
          énAf(visiteretSom.er('aktivitetsparat'), erForrevalidend),
          énAf(påGrundsats, påHjemmeboendeSats),
        ),
        hvis(
          harForsørgelsespligt,
          hvis(forsørger, satsDen(sats.ungetillægForsørger, vurderingsdato), intet),
          hvis(
            under25,
            satsDen(sats.ungetillægUnder25, vurderingsdato),
            satsDen(sats.ungetillægFra25, vurderingsdato),
          ),
        ),
        intet,
      ),
    },
  ],
})

/** §§ 17-20: what is laid on the rate. */
export const tillægIAlt = kaldet(
  { da: 'tillæggene i alt', en: 'the supplements together' },
  børnetillægget
    .plus(tillægSomEnligForsørger)
    .plus(tillægSomEnlig)
    .plus(ungetillægget)
    .plus(tilpasningstillægget),
)
