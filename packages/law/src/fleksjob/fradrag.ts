import { beregning, satsDen } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { tredivOgFemoghalvtreds } from '../ressourceforloebsydelse/loenfradrag.ts'
import { fleksløntilskudGrænse } from '../satser/fleksjob.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { BEK_2013, BEK_2014_2023, BEK_2024 } from './fleks-bek.ts'
import { iNyOrdning } from './gammel-ordning.ts'
import { INGENTING, samletLøn, samletLønFra2024 } from './indtaegt.ts'
import { LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const grænse = satsDen(fleksløntilskudGrænse, vurderingsdato)

const siger = {
  da: 'Af din samlede løn med pension trækkes 30 procent op til en grænse og 55 procent af resten. Anden løn tæller også.',
  en: 'Of your total pay with pension 30 per cent is taken off up to a limit and 55 per cent of the rest. Other pay counts too.',
}

/** The two steps apart, as the sources show them. */
export const fradragOpTilGrænsen = tredivOgFemoghalvtreds(samletLøn.dogHøjst(grænse), grænse)
export const fradragOverGrænsen = tredivOgFemoghalvtreds(samletLøn, grænse).minus(fradragOpTilGrænsen)

/** Kroner a month, to the øre: the order rounds the subsidy itself, not this. */
export const lønfradragIFleksløntilskud = beregning('LAB.123.2', 'kr/md', {
  titel: { da: 'Fradrag for løn i fleksløntilskud', en: 'Deduction for pay in flex job subsidy' },
  vælgesEfter: påDenDag,
  relevantNår: iNyOrdning,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: LAB('71'),
      ...læst(...LAB_2008_2012),
      siger: {
        da: 'Fleksløntilskuddet kom den 1. januar 2013. Før fik arbejdsgiveren løntilskud.',
        en: 'Flex job subsidy came on 1 January 2013. Before, the employer got a wage subsidy.',
      },
      er: INGENTING,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70 f', { stk: '2' }),
      ...læst(...LAB_2013_2019, ...BEK_2013, ...BEK_2014_2023.slice(0, 5)),
      siger,
      er: tredivOgFemoghalvtreds(samletLøn, grænse),
    },
    {
      fra: '2020-01-01',
      til: '2023-12-31',
      hjemmel: LAB('123', { stk: '2' }),
      ...læst(...LAB_2020, ...BEK_2014_2023.slice(5)),
      siger,
      er: tredivOgFemoghalvtreds(samletLøn, grænse),
    },
    {
      fra: '2024-01-01',
      hjemmel: LAB('123', { stk: '2' }),
      ...læst(LBK(280, 2024), ...BEK_2024),
      siger: {
        da: `${siger.da} Det gør tabt arbejdsfortjeneste og plejevederlag også.`,
        en: `${siger.en} So do lost earnings and care payments.`,
      },
      er: tredivOgFemoghalvtreds(samletLønFra2024, grænse),
    },
  ],
})
