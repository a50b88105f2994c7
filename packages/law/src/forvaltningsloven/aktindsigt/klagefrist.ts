import { aldrig, alle, hvis, tidspunkt } from '@sagsvej/rules'
import { klagefristensSidsteDag } from '../../fakta/afgoerelse.ts'
import {
  aktindsigtMeddeltEllerAfslået,
  anmodetOmAktindsigt,
  anmodningOmAktindsigtErFærdigbehandlet,
  anmodningOmAktindsigtModtaget,
} from '../../fakta/aktindsigt.ts'
import { afgørelsenMeddelt } from '../../fakta/klage.ts'
import { FVL } from '../../lovsamling/love.ts'
import { klagefristenAfbrydes } from '../../skoen/aktindsigt.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { løberVidere } from '../klagefristen-loeber-videre.ts'
import { uændret } from '../versioner.ts'

const afbrudt = alle(
  anmodetOmAktindsigt,
  anmodningOmAktindsigtModtaget.tidligst(afgørelsenMeddelt),
  anmodningOmAktindsigtModtaget.senest(klagefristensSidsteDag),
  klagefristenAfbrydes,
)

/**
 * SB-AKT-10: the authority may interrupt the time limit. It runs on, and does not begin anew; the others who got the
 * decision in writing are told the day. Which day of the interruption counts is not said: what is left is counted from
 * the day after the request.
 */
export const klagefristEfterAktindsigt = tidspunkt('FVL.17', {
  titel: {
    da: 'Klagefristens sidste dag, når der er bedt om aktindsigt',
    en: 'Last day for complaining when access was asked for',
  },
  betyder: {
    da: 'Dagen er den sidste, du kan klage i tide. Aldrig betyder, at fristen står stille, til du har fået aktindsigten eller et afslag.',
    en: 'The day is the last on which you can complain in time. Never means that the time limit stands still until you have got the access or a refusal.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel: FVL('17'),
      siger: {
        da: 'Beder du om aktindsigt efter afgørelsen og inden klagefristen er gået, kan myndigheden bestemme, at klagefristen afbrydes. Den løber da videre fra den dag, du fik aktindsigten eller et afslag, og der er mindst 14 dage igen.',
        en: 'If you ask for access after the decision and before the time limit for complaining is over, the authority can decide that the limit is interrupted. It then runs on from the day you got the access or a refusal, with at least 14 days left.',
      },
      er: hvis(
        afbrudt,
        hvis(
          anmodningOmAktindsigtErFærdigbehandlet,
          løberVidere(klagefristensSidsteDag, anmodningOmAktindsigtModtaget, aktindsigtMeddeltEllerAfslået),
          aldrig,
        ),
        klagefristensSidsteDag,
      ),
    }),
  ],
})
