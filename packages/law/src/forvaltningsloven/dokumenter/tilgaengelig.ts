import { dage, tidspunkt } from '@sagsvej/rules'
import {
  dokumentetAfsendtDen,
  dokumentetAntagesFremmeDen,
  dokumentetErAfsendtTilAndre,
} from '../../fakta/dokument.ts'
import { FVL } from '../../lovsamling/love.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { fra2014, til2014 } from '../versioner.ts'

/** SB-AKT-2 */
export const afsendtDokumentKanSesFra = tidspunkt('FVL.9.4', {
  titel: {
    da: 'Et dokument, der er sendt til andre, kan ses',
    en: 'A document sent to others can be seen',
  },
  betyder: {
    da: 'Dagen er den første, du kan få dokumentet at se.',
    en: 'The day is the first on which you can see the document.',
  },
  vælgesEfter: påDenDag,
  relevantNår: dokumentetErAfsendtTilAndre,
  versioner: [
    ...til2014({
      hjemmel: FVL('10', { stk: '1', nr: '1' }),
      siger: {
        da: 'Et brev, myndigheden har sendt, kan du se, når det må antages at være kommet frem. Indtil da er det ikke omfattet af din ret.',
        en: 'A letter the authority has sent you can see when it can be taken to have arrived. Until then it is not covered by your right.',
      },
      er: dokumentetAntagesFremmeDen,
    }),
    ...fra2014({
      hjemmel: FVL('9', { stk: '4' }),
      siger: {
        da: 'Et dokument, myndigheden har sendt til andre end dig, kan du se fra dagen efter, at det blev sendt. Det gælder, når du er part i sagen.',
        en: 'A document the authority has sent to others than you, you can see from the day after it was sent. That goes for you as a party to the case.',
      },
      er: dokumentetAfsendtDen.plus(dage(1)),
    }),
  ],
})
