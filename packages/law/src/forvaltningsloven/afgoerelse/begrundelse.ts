import { alle, betingelse, ikke, led, énAf } from '@sagsvej/rules'
import {
  afgørelsenBerorPåSkøn,
  afgørelsenGiverFuldtMedhold,
  afgørelsenMeddelesSkriftligt,
  begrundelsenHarFakta,
  begrundelsenHarHovedhensynene,
  begrundelsenHarRetsreglerne,
} from '../../fakta/afgoerelse.ts'
import { FVL } from '../../lovsamling/love.ts'
import { redegørelseForFaktaErFornøden } from '../../skoen/begrundelse.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { uændret } from '../versioner.ts'

/** SB-BEG-1 */
export const begrundelseKræves = betingelse('FVL.22', {
  titel: { da: 'Afgørelsen skal begrundes', en: 'The decision must give reasons' },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel: FVL('22'),
      siger: {
        da: 'En skriftlig afgørelse skal have en begrundelse. Det gælder ikke, når den giver dig fuldt ud medhold.',
        en: 'A written decision must have reasons. Not so when it grants you everything.',
      },
      er: alle(afgørelsenMeddelesSkriftligt, ikke(afgørelsenGiverFuldtMedhold)),
    }),
  ],
})

/** A part of the reasons that is required when there is a judgement; the rules of law always are. */
export const hovedhensynKræves = betingelse('FVL.24.1.hovedhensyn', {
  titel: {
    da: 'Begrundelsen skal angive hovedhensynene',
    en: 'The reasons must give the main considerations',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel: FVL('24', { stk: '1' }),
      siger: {
        da: 'Beror afgørelsen på et skøn, skal begrundelsen sige, hvilke hovedhensyn der har været bestemmende. Ellers er henvisningen til retsreglerne nok.',
        en: 'If the decision rests on a judgement, the reasons must say which main considerations were decisive. Otherwise the reference to the rules of law is enough.',
      },
      er: alle(begrundelseKræves, afgørelsenBerorPåSkøn),
    }),
  ],
})

export const faktaKræves = betingelse('FVL.24.2', {
  titel: { da: 'Begrundelsen skal gøre rede for fakta', en: 'The reasons must give the facts' },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel: FVL('24', { stk: '2' }),
      siger: {
        da: 'Er det fornødent, skal begrundelsen gøre kort rede for de oplysninger, der er tillagt væsentlig betydning. Om det er fornødent, vurderer myndigheden.',
        en: 'If it is needed, the reasons must give a short account of the information of essential weight. Whether it is needed the authority judges.',
      },
      er: alle(begrundelseKræves, redegørelseForFaktaErFornøden),
    }),
  ],
})

/** SB-BEG-3, gate G8. */
export const begrundelsenErFuldstændig = betingelse('FVL.24.1', {
  titel: { da: 'Begrundelsen har det, den skal', en: 'The reasons hold what they must' },
  vælgesEfter: påDenDag,
  relevantNår: begrundelseKræves,
  versioner: [
    ...uændret({
      hjemmel: FVL('24', { stk: '1-2' }),
      siger: {
        da: 'Begrundelsen skal henvise til de retsregler, afgørelsen er truffet efter. Den skal også angive hovedhensynene bag et skøn og, om fornødent, gøre kort rede for sagens fakta.',
        en: 'The reasons must refer to the rules of law the decision was made under. They must also give the main considerations behind a judgement and, if needed, a short account of the facts.',
      },
      er: alle(
        led({ da: 'Retsreglerne', en: 'The rules of law' }, begrundelsenHarRetsreglerne),
        led(
          {
            da: 'Hovedhensynene, når der er et skøn',
            en: 'The main considerations, when there is a judgement',
          },
          énAf(ikke(hovedhensynKræves), begrundelsenHarHovedhensynene),
        ),
        led(
          { da: 'Fakta, når det er fornødent', en: 'The facts, when needed' },
          énAf(ikke(faktaKræves), begrundelsenHarFakta),
        ),
      ),
    }),
  ],
})
