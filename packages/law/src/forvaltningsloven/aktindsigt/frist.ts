import { alle, betingelse, dage, efterDato, ikke, tidspunkt, énAf } from '@sagsvej/rules'
import {
  anmodetOmAktindsigt,
  anmodningOmAktindsigtErFærdigbehandlet,
  anmodningOmAktindsigtModtaget,
} from '../../fakta/aktindsigt.ts'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { arbejdsdageEfter } from '../../frister/arbejdsdage.ts'
import { FVL } from '../../lovsamling/love.ts'
import { ikkeMuligtIndenForFristen } from '../../skoen/aktindsigt.ts'
import { fra2014, til2014 } from '../versioner.ts'

/** The commencement clause of the act of 2013 was not read: the day is that of the request. */
const efterAnmodningen = efterDato(anmodningOmAktindsigtModtaget)

/** SB-AKT-5. The clock runs from the letter the request stands in, whenever it was noticed (SB-AKT-9). */
export const aktindsigtAfgøresSenest = tidspunkt('FVL.16.2', {
  titel: {
    da: 'Anmodningen om aktindsigt skal være færdigbehandlet',
    en: 'The request for access must have been dealt with',
  },
  betyder: {
    da: 'Dagen er den sidste, myndigheden kan svare i tide. Kan den undtagelsesvis ikke nås, skal du inden da have besked om hvorfor og om hvornår.',
    en: 'The day is the last on which the authority can answer in time. If it exceptionally cannot, you must by then be told why and when.',
  },
  vælgesEfter: efterAnmodningen,
  relevantNår: anmodetOmAktindsigt,
  versioner: [
    ...til2014({
      hjemmel: FVL('16', { stk: '2' }),
      siger: {
        da: 'Myndigheden svarer snarest på din anmodning. Har du ikke fået svar inden 10 dage, skal du have besked om hvorfor og om hvornår svaret kommer.',
        en: 'The authority answers your request as soon as possible. If you have no answer within 10 days you must be told why and when it will come.',
      },
      er: anmodningOmAktindsigtModtaget.plus(dage(10)),
    }),
    ...fra2014({
      hjemmel: FVL('16', { stk: '2' }),
      siger: {
        da: 'Myndigheden svarer snarest, og anmodningen skal være færdigbehandlet inden 7 arbejdsdage. Er det undtagelsesvis ikke muligt, skal du have besked om hvorfor og om hvornår svaret kommer.',
        en: 'The authority answers as soon as possible, and the request must be dealt with within 7 working days. If that exceptionally is not possible you must be told why and when the answer will come.',
      },
      er: arbejdsdageEfter(7, anmodningOmAktindsigtModtaget),
    }),
  ],
})

const ikkeFærdig = alle(anmodetOmAktindsigt, ikke(anmodningOmAktindsigtErFærdigbehandlet))
const overskredet = vurderingsdato.efter(aktindsigtAfgøresSenest)

/** The letter called fristbrev: why it takes longer, and when the answer will come. */
export const fristbrevKræves = betingelse('FVL.16.2.underretning', {
  titel: {
    da: 'Du skal have besked om, at fristen ikke holdes',
    en: 'You must be told that the deadline is not kept',
  },
  vælgesEfter: efterAnmodningen,
  versioner: [
    ...til2014({
      hjemmel: FVL('16', { stk: '2' }),
      siger: {
        da: 'Har du ikke fået svar inden 10 dage, skal myndigheden sige hvorfor. Den skal også sige, hvornår svaret kan ventes.',
        en: 'If you have no answer within 10 days the authority must say why. It must also say when the answer can be expected.',
      },
      er: alle(ikkeFærdig, overskredet),
    }),
    ...fra2014({
      hjemmel: FVL('16', { stk: '2' }),
      siger: {
        da: 'Kan anmodningen undtagelsesvis ikke nås inden 7 arbejdsdage, skal myndigheden sige hvorfor og hvornår den ventes færdig. Det skal den også, når fristen er gået.',
        en: 'If the request exceptionally cannot be dealt with within 7 working days the authority must say why and when it is expected to be. So it must when the deadline has passed.',
      },
      er: alle(ikkeFærdig, énAf(overskredet, ikkeMuligtIndenForFristen)),
    }),
  ],
})
