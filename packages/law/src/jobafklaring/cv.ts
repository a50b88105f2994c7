import { aldrigOpfyldt, alle, betingelse, den, ikke } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { erIJobafklaring } from '../fakta/jobafklaring.ts'
import { harJobEllerVirksomhedVedTilbud } from '../fakta/loentilskud.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

/** Begun in the course of the talks and put on Jobnet as soon as can be (LAB.23.3): the act sets no day. */
export const cvIJobafklaring = betingelse('LAB.22.1', {
  titel: { da: 'Dit cv skal på Jobnet', en: 'Your CV must go on Jobnet' },
  vælgesEfter: påDenDag,
  relevantNår: alle(erIJobafklaring, vurderingsdato.tidligst(den('2014-07-01'))),
  versioner: [
    {
      fra: '2014-07-01',
      til: '2019-12-31',
      hjemmel: LAB('13', { stk: '1' }),
      ...læst(LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
      siger: {
        da: 'Loven krævede ikke, at du lagde oplysninger på Jobnet, mens du var i forløbet.',
        en: 'The act did not demand that you put anything on Jobnet while in the course.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('22', { stk: '1' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      siger: {
        da: 'Har du ikke job og ingen virksomhed, skal du lægge dit cv på Jobnet. I begynder på det ved samtalerne, og kommunen hjælper, når du beder om det.',
        en: 'If you have no job and no business, you must put your CV on Jobnet. You begin on it at the talks, and the municipality helps when you ask.',
      },
      er: ikke(harJobEllerVirksomhedVedTilbud),
    },
  ],
})
