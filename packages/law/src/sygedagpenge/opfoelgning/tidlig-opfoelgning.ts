import { alle, betingelse, den, hvis, ikke, led } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import {
  tidligOpfølgningBedtOm,
  tidligOpfølgningØnsketAf,
  ventesRaskInden8Uger,
  ønskerTidligOpfølgning,
} from '../../fakta/opfoelgning.ts'
import { BEK, LBK, TEKST_TIL, ulæst } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { førsteFraværsdag } from '../foerste-fravaersdag.ts'
import { NY_OPFØLGNING_2015 } from './ny-opfoelgning-2015.ts'
import { efterOpfølgningsdag } from './opfoelgningsdag.ts'
import { udgangenAfUge } from './udgangen-af-uge.ts'

const ikkeRask = led(
  {
    da: 'Den, der beder, venter dig ikke rask inden 8 uger',
    en: 'The one who asks does not expect you well within 8 weeks',
  },
  ikke(ventesRaskInden8Uger),
)

/** Asked for by the employer within five weeks and wished by the person, or asked for by the person. */
const tidligOpfølgningGælder = hvis(
  tidligOpfølgningØnsketAf.er('arbejdsgiver'),
  alle(
    ikkeRask,
    led(
      { da: 'Arbejdsgiveren bad om den i de første 5 uger', en: 'The employer asked in the first 5 weeks' },
      tidligOpfølgningBedtOm.senest(udgangenAfUge(5, førsteFraværsdag)),
    ),
    led({ da: 'Du vil gerne have den', en: 'You want it' }, ønskerTidligOpfølgning),
  ),
  alle(tidligOpfølgningØnsketAf.er('sygemeldt'), ikkeRask),
)

const SIGER = {
  da: 'Venter arbejdsgiveren dig ikke rask inden 8 uger, kan arbejdsgiveren i de første 5 uger bede kommunen om en tidlig samtale, og du kan sige nej. Du kan også selv bede om den.',
  en: 'If your employer does not expect you to be well within 8 weeks, it may ask the municipality for an early talk in the first 5 weeks, and you may say no. You may also ask for it yourself.',
}

/** The early talk ("fast track"). */
export const tidligOpfølgning = betingelse('SDL.7c', {
  titel: { da: 'Tidlig opfølgning', en: 'Early follow-up' },
  betyder: {
    da: 'Ja betyder, at kommunen er blevet bedt om en tidlig samtale og skal holde den.',
    en: 'Yes means that the municipality has been asked for an early talk and must hold it.',
  },
  vælgesEfter: efterOpfølgningsdag,
  relevantNår: vurderingsdato.tidligst(den('2015-01-05')),
  versioner: [
    {
      ...NY_OPFØLGNING_2015,
      til: '2026-01-31',
      hjemmel: SDL('7 c', { stk: '1' }),
      kilder: [BEK(1421, 2014), LBK(938, 2015), LBK(1263, 2022), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: SIGER,
      er: tidligOpfølgningGælder,
    },
    {
      fra: '2026-02-01',
      hjemmel: SDL('7 c', { stk: '1' }),
      kilder: [LBK(1221, 2025), ulæst('Ændringerne i lov nr. 1750 af 29. december 2025')],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: SIGER,
      note: {
        da: 'Om lov 1750/2025 ændrer den tidlige opfølgning, er ikke fundet.',
        en: 'Whether act 1750/2025 changes early follow-up has not been found.',
      },
      er: tidligOpfølgningGælder,
    },
  ],
})
