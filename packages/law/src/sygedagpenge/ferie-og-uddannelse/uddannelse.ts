import { alle, betingelse, ikke, krav, led, timerOmUgen, énAf } from '@sagsvej/rules'
import { uddannelseUnderSygdom, undervisningstimer } from '../../fakta/ferie-og-uddannelse.ts'
import { AKASSE_2007, BEK, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL_BEK } from '../../lovsamling/love.ts'
import {
  uddannelsePasserMedBehandling,
  uddannelseUdskyderRevalidering,
} from '../../skoen/ferie-og-uddannelse.ts'
import { efterOpfølgningsdag } from '../opfoelgning/opfoelgningsdag.ts'
import { undervisningUdenLoft } from './over-6-timer.ts'

const førOgBegyndt = [
  led(
    {
      da: 'Uddannelse og arbejde gik side om side før sygdommen',
      en: 'Education and work ran side by side before',
    },
    uddannelseUnderSygdom.er('foer'),
  ),
  alle(
    uddannelseUnderSygdom.er('begyndt_under'),
    krav(
      'stk. 2, nr. 1',
      { da: 'Højst 6 timers undervisning om ugen', en: 'At most 6 hours of teaching a week' },
      undervisningstimer.højst(timerOmUgen(6)),
    ),
    krav(
      'stk. 2, nr. 2',
      { da: 'Den passer med behandlingen', en: 'It fits the treatment' },
      uddannelsePasserMedBehandling,
    ),
    krav(
      'stk. 2, nr. 3',
      { da: 'Den udskyder ikke revalidering', en: 'It does not put off rehabilitation' },
      ikke(uddannelseUdskyderRevalidering),
    ),
  ),
] as const

const SIGER = {
  da: 'Du kan få sygedagpenge under uddannelse, hvis du også før sygdommen læste ved siden af arbejdet. Begynder du, mens du er syg, må det højst være 6 timer om ugen og hverken forsinke, at du bliver rask, eller at du kommer i revalidering.',
  en: 'You can have benefit during education if you also studied beside work before the illness. If you begin while ill, it may be at most 6 hours a week and delay neither recovery nor rehabilitation.',
}

/** Education does not bar the benefit. */
export const sygedagpengeUnderUddannelse = betingelse('BEK937.27', {
  titel: { da: 'Sygedagpenge under uddannelse', en: 'Benefit during education' },
  vælgesEfter: efterOpfølgningsdag,
  relevantNår: ikke(uddannelseUnderSygdom.er('ingen')),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2015-01-04',
      hjemmel: SDL_BEK('27', { stk: '1-2' }),
      kilder: [AKASSE_2007],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: SIGER,
      note: {
        da: 'Reglen stod i en tidligere bekendtgørelse, som ikke er læst. I 2007 måtte nogle slags undervisning fylde mere end 6 timer.',
        en: 'The rule stood in an earlier order, which has not been read. In 2007 some kinds of teaching could take more than 6 hours.',
      },
      er: énAf(...førOgBegyndt, undervisningUdenLoft),
    },
    {
      fra: '2015-01-05',
      hjemmel: SDL_BEK('27', { stk: '1-3' }),
      kilder: [BEK(1420, 2014), BEK(785, 2018), BEK(1091, 2021), BEK(937, 2024), BEK(768, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: SIGER,
      er: énAf(...førOgBegyndt, uddannelseUnderSygdom.er('opfoelgning')),
    },
  ],
})
