import { afrundTil, beregning, satsDen } from '@sagsvej/rules'
import { dagpengeIFleksjobbet } from '../fakta/fleksloentilskud.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { BEK, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { fleksløntilskudHøjst } from '../satser/fleksjob.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { BEK_2014_2023, BEK_2024 } from './fleks-bek.ts'
import { lønfradragIFleksløntilskud } from './fradrag.ts'
import { INGENTING } from './indtaegt.ts'
import { højestUnderLønloftet } from './loenloft.ts'
import { retTilFleksløntilskud } from './ret-til-fleksloentilskud.ts'
import { LAB_2008_2012, LAB_2020 } from './tekster.ts'

/** 98 per cent of the highest unemployment benefit, less what pay takes, less the whole of any benefit. */
export const tilskudFørLønloft = satsDen(fleksløntilskudHøjst, vurderingsdato)
  .minus(lønfradragIFleksløntilskud)
  .minus(dagpengeIFleksjobbet)
  .dogMindst(INGENTING)

const efterLoftet = tilskudFørLønloft.dogHøjst(højestUnderLønloftet)
const iHeleKroner = efterLoftet.brøkdel(1, 1, afrundTil('nærmeste', 'kr/md', '1'))

const siger = {
  da: 'Tilskuddet er 98 procent af højeste dagpenge med fradrag for løn og med fuldt fradrag for sygedagpenge og lignende. Sammen med lønnen kan det ikke blive mere end lønnen på fuld tid.',
  en: 'The subsidy is 98 per cent of the highest unemployment benefit less a deduction for pay, and less the whole of sickness benefit and the like. With the pay it cannot come to more than full-time pay.',
}

/** Kroner a month before tax, paid in arrears by the municipality. */
export const fleksløntilskudPrMåned = beregning('LAB.123.1', 'kr/md', {
  titel: { da: 'Fleksløntilskud pr. måned', en: 'Flex job subsidy a month' },
  vælgesEfter: påDenDag,
  relevantNår: retTilFleksløntilskud,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: LAB('71'),
      ...læst(...LAB_2008_2012),
      siger: {
        da: 'Der var intet fleksløntilskud før 2013.',
        en: 'There was no flex job subsidy before 2013.',
      },
      er: INGENTING,
    },
    {
      fra: '2013-01-01',
      til: '2014-04-29',
      hjemmel: LAB('70 f', { stk: '1-5' }),
      ...læst(LOV(1380, 2012), LBK(415, 2013), BEK(1425, 2012)),
      siger,
      note: {
        da: 'Bekendtgørelsen fra 2012 runder ikke af til hele kroner.',
        en: 'The order of 2012 does not round to whole kroner.',
      },
      er: efterLoftet,
    },
    {
      fra: '2014-04-30',
      til: '2019-12-31',
      hjemmel: LAB('70 f', { stk: '1-5' }),
      ...læst(LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016), ...BEK_2014_2023.slice(0, 5)),
      siger: {
        da: `${siger.da} Det rundes af til hele kroner.`,
        en: `${siger.en} It is rounded to whole kroner.`,
      },
      er: iHeleKroner,
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('123', { stk: '1-3' }),
      ...læst(...LAB_2020, ...BEK_2014_2023.slice(5), ...BEK_2024),
      siger: {
        da: `${siger.da} Det rundes af til hele kroner.`,
        en: `${siger.en} It is rounded to whole kroner.`,
      },
      er: iHeleKroner,
    },
  ],
})
