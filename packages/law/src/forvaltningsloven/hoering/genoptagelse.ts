import { aldrig, alle, betingelse, hvis, ikke, tidspunkt } from '@sagsvej/rules'
import { klagefristensSidsteDag } from '../../fakta/afgoerelse.ts'
import {
  bedtOmGenoptagelse,
  bedtOmGenoptagelseDen,
  hørtOmOplysningerne,
  nyAfgørelseErMeddelt,
  nyAfgørelseMeddeltDen,
} from '../../fakta/hoering.ts'
import { FVL } from '../../lovsamling/love.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { løberVidere } from '../klagefristen-loeber-videre.ts'
import { uændret } from '../versioner.ts'
import { partshøringKanUndlades, partshøringKræves } from './partshoering.ts'

/** SB-PH-2: what was not put to the person before goes with the decision. */
export const oplysningerneSkalMedsendes = betingelse('FVL.20.2', {
  titel: {
    da: 'Oplysningerne og adgangen til genoptagelse skal med afgørelsen',
    en: 'The information and the right to reopening go with the decision',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel: FVL('20', { stk: '2' }),
      siger: {
        da: 'Blev du ikke hørt, fordi afgørelsen kan ændres, skal afgørelsen følges af de oplysninger, du ellers skulle have set. Du skal samtidig have at vide, at du kan få sagen genoptaget.',
        en: 'If you were not heard because the decision can be changed, the decision must come with the information you should else have seen. You must at the same time be told that you can have the case reopened.',
      },
      er: alle(partshøringKræves, partshøringKanUndlades, ikke(hørtOmOplysningerne)),
    }),
  ],
})

/** Only where the hearing was left out under § 20. That the request came in time is asked of the days. */
export const klagefristEfterGenoptagelse = tidspunkt('FVL.20.3', {
  titel: {
    da: 'Klagefristens sidste dag, når sagen skal genoptages efter udeladt høring',
    en: 'Last day for complaining when the case is reopened after a hearing left out',
  },
  betyder: {
    da: 'Dagen er den sidste, du kan klage i tide. Aldrig betyder, at fristen står stille, til du har fået den nye afgørelse.',
    en: 'The day is the last on which you can complain in time. Never means that the time limit stands still until you have got the new decision.',
  },
  vælgesEfter: påDenDag,
  relevantNår: oplysningerneSkalMedsendes,
  versioner: [
    ...uændret({
      hjemmel: FVL('20', { stk: '3' }),
      siger: {
        da: 'Beder du om genoptagelse, inden klagefristen er gået, afbrydes fristen. Den løber videre fra den dag, du får den nye afgørelse, og der er mindst 14 dage igen.',
        en: 'If you ask for reopening before the time limit for complaining is over, the limit is interrupted. It runs on from the day you get the new decision, with at least 14 days left.',
      },
      er: hvis(
        alle(bedtOmGenoptagelse, bedtOmGenoptagelseDen.senest(klagefristensSidsteDag)),
        hvis(
          nyAfgørelseErMeddelt,
          løberVidere(klagefristensSidsteDag, bedtOmGenoptagelseDen, nyAfgørelseMeddeltDen),
          aldrig,
        ),
        klagefristensSidsteDag,
      ),
    }),
  ],
})
