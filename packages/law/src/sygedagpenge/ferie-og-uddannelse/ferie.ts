import {
  aldrigOpfyldt,
  alle,
  betingelse,
  dage,
  ikke,
  type NyVersion,
  tidspunkt,
  type Udtryk,
} from '@sagsvej/rules'
import { ferieAftalt, ferieIndenForFerieloven } from '../../fakta/ferie-og-uddannelse.ts'
import { afbrydelser, vurderingsdato } from '../../fakta/forloeb.ts'
import { kilde, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { feriePasserMedForløbet } from '../../skoen/ferie-og-uddannelse.ts'
import { efterOpfølgningsdag } from '../opfoelgning/opfoelgningsdag.ts'

const P_31_19 = kilde(
  'Ankestyrelsens principafgørelse 31-19',
  'https://ast.dk/beskaeftigelse/artikler/ferie-1/ferie-under-sygeforlob-med-lon-eller-sygedagpenge',
)

/** The act is silent on holiday: this is how the appeal board reads it, since 2019 in P 31-19. */
const praksis = <E extends Udtryk>(
  siger: NyVersion<E>['siger'],
  er: E,
): readonly [NyVersion<E>, NyVersion<E>] => [
  {
    fra: '2006-07-03',
    til: '2018-12-31',
    hjemmel: SDL('7', { stk: '1' }),
    kilder: [P_31_19],
    sikkerhed: 'ubekræftet',
    kontrolleretTil: TEKST_TIL,
    siger,
    note: {
      da: 'Loven nævner ikke ferie. Afgørelsen er fra 2019; praksis før den er ikke læst.',
      en: 'The act does not mention holiday. The decision is from 2019; practice before it has not been read.',
    },
    er,
  },
  {
    fra: '2019-01-01',
    hjemmel: SDL('7', { stk: '1' }),
    kilder: [P_31_19],
    sikkerhed: 'sekundær',
    kontrolleretTil: TEKST_TIL,
    siger,
    note: {
      da: 'Loven nævner ikke ferie. Det er praksis.',
      en: 'The act does not mention holiday. This is practice.',
    },
    er,
  },
]

export const betalingUnderFerie = betingelse('SDL.7.1.ferie', {
  titel: { da: 'Sygedagpenge under ferie', en: 'Benefit during holiday' },
  vælgesEfter: efterOpfølgningsdag,
  versioner: praksis(
    {
      da: 'Du får ikke sygedagpenge, mens du holder ferie, hverken i Danmark eller i udlandet.',
      en: 'You get no benefit while on holiday, in Denmark or abroad.',
    },
    aldrigOpfyldt,
  ),
})

export const ferieKanAftales = betingelse('SDL.7.1.ferieaftale', {
  titel: { da: 'Ferien kan aftales med kommunen', en: 'The holiday can be agreed with the municipality' },
  vælgesEfter: efterOpfølgningsdag,
  versioner: praksis(
    {
      da: 'Kommunen kan aftale ferie med dig, når den passer med forløbet og holder sig inden for ferielovens rammer. Du behøver ikke have optjent ret til ferie.',
      en: 'The municipality can agree holiday with you when it fits the course and keeps within the holiday act. You need not have earned a right to holiday.',
    },
    alle(feriePasserMedForløbet, ferieIndenForFerieloven),
  ),
})

/** Holiday not agreed is a recovery and a new spell: the employment requirement is tried anew. */
export const ferieErNySygemelding = betingelse('SDL.7.1.ny', {
  titel: { da: 'Ferien gør det til en ny sygemelding', en: 'The holiday makes it a new spell' },
  vælgesEfter: efterOpfølgningsdag,
  versioner: praksis(
    {
      da: 'Er ferien ikke aftalt, regnes den som en raskmelding og en ny sygemelding bagefter. Er den aftalt, fortsætter sagen uden en ny arbejdsgiverperiode.',
      en: 'Holiday not agreed counts as recovery and a new report of sickness after it. If agreed, the case goes on without a new employer period.',
    },
    ikke(ferieAftalt),
  ),
})

const ferie = afbrydelser.hvor((a) => a.slags.er('ferie')).dage()

export const genoptagesEfterFerie = tidspunkt('SDL.7.1.genoptagelse', {
  titel: { da: 'Sygedagpenge igen efter ferien fra', en: 'Benefit again after the holiday from' },
  betyder: {
    da: 'Dagen er den første, du igen får sygedagpenge for. Aldrig betyder, at der ingen ferie er, eller at den ikke er slut.',
    en: 'The day is the first you are paid for again. Never means that there is no holiday, or that it has not ended.',
  },
  vælgesEfter: efterOpfølgningsdag,
  relevantNår: ferieAftalt,
  versioner: praksis(
    {
      da: 'Var ferien aftalt, og er du stadig syg, får du sygedagpenge igen fra dagen efter ferien.',
      en: 'If the holiday was agreed and you are still ill, you get benefit again from the day after it.',
    },
    ferie.sidsteDagIForløbet(vurderingsdato).plus(dage(1)),
  ),
})
