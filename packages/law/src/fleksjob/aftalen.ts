import { alle, altid, betingelse, led, tal } from '@sagsvej/rules'
import { fleksjobPåNuværendeArbejdsplads } from '../fakta/fleksjob-fastholdelse.ts'
import {
  forsøgtUstøttetJob,
  skriftligAftaleOmSærligeVilkår,
  skånehensyn,
  sværeFunktionerErNævnt,
} from '../fakta/fleksjob-skaanehensyn.ts'
import { LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { bundetAfTolvMåneder } from './bundet.ts'
import { LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const aftaltHensyn = skånehensyn.hvor((hensyn) => hensyn.aftalt)

const krav = {
  siger: {
    da: 'Aftalen om særlige vilkår skal være skriftlig og nævne de opgaver, du har svært ved, og de hensyn, der er aftalt. Arbejdsgiveren skal dokumentere et reelt forsøg på et varigt job uden støtte.',
    en: 'The agreement on special terms must be in writing and name the tasks that are hard for you and the needs agreed on. The employer must document a real try at a lasting job without support.',
  },
  er: alle(
    led({ da: 'aftalen er skriftlig', en: 'the agreement is in writing' }, skriftligAftaleOmSærligeVilkår),
    led({ da: 'den nævner de svære opgaver', en: 'it names the hard tasks' }, sværeFunktionerErNævnt),
    led(
      { da: 'mindst ét hensyn er aftalt', en: 'at least one need at work is agreed on' },
      aftaltHensyn.antal().mindst(tal('antal', 1)),
    ),
    led({ da: 'et reelt forsøg er dokumenteret', en: 'a real try is documented' }, forsøgtUstøttetJob),
  ),
} as const

export const aftalenOpfylderKravene = betingelse('LAB.119.2', {
  titel: {
    da: 'Aftalen om særlige vilkår',
    en: 'The agreement on special terms',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(fleksjobPåNuværendeArbejdsplads, bundetAfTolvMåneder),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: LAB('70'),
      ...læst(...LAB_2008_2012, LOV(1380, 2012)),
      siger: {
        da: 'Før 2013 stillede loven ingen krav til en aftale om særlige vilkår.',
        en: 'Before 2013 the act asked nothing of an agreement on special terms.',
      },
      er: altid,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70 b', { stk: '2' }),
      ...læst(...LAB_2013_2019),
      ...krav,
    },
    { fra: '2020-01-01', hjemmel: LAB('119', { stk: '2' }), ...læst(...LAB_2020), ...krav },
  ],
})
