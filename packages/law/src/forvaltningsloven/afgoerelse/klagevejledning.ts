import { alle, betingelse, ikke, led, énAf } from '@sagsvej/rules'
import {
  afgørelsenGiverFuldtMedhold,
  afgørelsenKanPåklages,
  afgørelsenMeddelesSkriftligt,
  klagenHarEnFrist,
  klagevejledningHarFremgangsmåden,
  klagevejledningHarFristen,
  klagevejledningHarKlageinstansen,
} from '../../fakta/afgoerelse.ts'
import { kilde, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { FVL } from '../../lovsamling/love.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { uændret } from '../versioner.ts'

const hjemmel = FVL('25', { stk: '1' })

/** SB-BEG-4 */
export const klagevejledningKræves = betingelse('FVL.25.1', {
  titel: { da: 'Afgørelsen skal have en klagevejledning', en: 'The decision must tell how to complain' },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel,
      siger: {
        da: 'Kan der klages til en anden myndighed, skal en skriftlig afgørelse sige, hvem der kan klages til, hvordan og inden hvornår. Det gælder ikke, når afgørelsen giver dig fuldt ud medhold.',
        en: 'If a complaint to another authority is possible, a written decision must say to whom, how and by when. Not so when the decision grants you everything.',
      },
      er: alle(afgørelsenKanPåklages, afgørelsenMeddelesSkriftligt, ikke(afgørelsenGiverFuldtMedhold)),
    }),
  ],
})

/** Gate G9. Which body, way and time limit are right depends on the track: FVL.16.4.spor. */
export const klagevejledningenErFuldstændig = betingelse('FVL.25.1.indhold', {
  titel: { da: 'Klagevejledningen har det, den skal', en: 'The guidance on complaints holds what it must' },
  vælgesEfter: påDenDag,
  relevantNår: klagevejledningKræves,
  versioner: [
    ...uændret({
      hjemmel,
      siger: {
        da: 'Klagevejledningen skal nævne klageinstansen og fortælle, hvordan du klager. Er der en frist, skal den også stå der.',
        en: 'The guidance must name the appeal body and tell how to complain. If there is a time limit it must say that too.',
      },
      er: alle(
        led({ da: 'Klageinstansen', en: 'The appeal body' }, klagevejledningHarKlageinstansen),
        led({ da: 'Fremgangsmåden', en: 'How to complain' }, klagevejledningHarFremgangsmåden),
        led(
          { da: 'Fristen, hvis der er en', en: 'The time limit, if there is one' },
          énAf(ikke(klagenHarEnFrist), klagevejledningHarFristen),
        ),
      ),
    }),
  ],
})

/** SB-BEG-5: practice, not the words of the act. */
export const klagefristenLøber = betingelse('FVL.25.1.fristløb', {
  titel: {
    da: 'Klagefristen løber, som klagevejledningen er',
    en: 'The time limit runs, the guidance being what it is',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(afgørelsenKanPåklages, klagenHarEnFrist),
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel,
      kilder: [
        kilde('DUKH’s Praksisnyt nr. 39 om klagefrist', 'https://www.dukh.dk/'),
        kilde('Ankestyrelsens principafgørelser R-10-03, F-1-08 og O-76-97 (omtalt)'),
      ],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Mangler klagevejledningen, eller er den forkert, løber klagefristen normalt ikke mod dig. Skulle der ikke være en klagevejledning, løber fristen som ellers.',
        en: 'If the guidance on complaints is missing or wrong, the time limit normally does not run against you. If no guidance was required, the limit runs as usual.',
      },
      er: énAf(ikke(klagevejledningKræves), klagevejledningenErFuldstændig),
    },
  ],
})
