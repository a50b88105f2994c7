import { betingelse } from '@sagsvej/rules'
import { BEK, LBK, LOV, TEKST_TIL, ulæst } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { kontaktUhensigtsmæssig, sygdomForhindrerKontakt } from '../../skoen/opfoelgning.ts'
import { NY_OPFØLGNING_2015 } from './ny-opfoelgning-2015.ts'
import { efterOpfølgningsdag } from './opfoelgningsdag.ts'

const NU = {
  da: 'Er du alvorligt syg, og er kontakt ikke hensigtsmæssig eller mulig, følger kommunen op uden at kontakte dig. Det taler især for det, at sygdommen er livstruende.',
  en: 'If you are seriously ill, and contact is not fitting or not possible, the municipality follows up without contacting you. That the illness is life-threatening weighs most.',
}

/** Follow-up without contact. It is still follow-up: the days for it are the same. */
export const standby = betingelse('SDL.13b.5', {
  titel: { da: 'Opfølgning uden kontakt (standby)', en: 'Follow-up without contact (standby)' },
  betyder: {
    da: 'Ja betyder, at kommunen følger op uden at kontakte dig.',
    en: 'Yes means that the municipality follows up without contacting you.',
  },
  vælgesEfter: efterOpfølgningsdag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2011-02-06',
      hjemmel: SDL('13'),
      kilder: [ulæst('Lovteksten fra 2006-2011')],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: { da: 'Reglen er ikke læst.', en: 'The rule has not been read.' },
      ukendt: {
        da: 'Om kommunen kunne følge op uden kontakt før februar 2011, har vi ikke læst.',
        en: 'Whether the municipality could follow up without contact before February 2011 we have not read.',
      },
    },
    {
      fra: '2011-02-07',
      til: '2011-04-05',
      hjemmel: SDL('13', { stk: '6' }),
      kilder: [LBK(85, 2011)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Forhindrer alvorlig sygdom enhver form for kontakt, følger kommunen op uden at kontakte dig.',
        en: 'If serious illness bars contact of any kind, the municipality follows up without contacting you.',
      },
      er: sygdomForhindrerKontakt,
    },
    {
      fra: '2011-04-06',
      til: '2011-08-21',
      hjemmel: SDL('13', { stk: '6' }),
      kilder: [LOV(279, 2011)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Reglen blev lempet i 2011. Hvilken dag har vi ikke læst.',
        en: 'The rule was eased in 2011. On which day we have not read.',
      },
      ukendt: {
        da: 'Reglen blev lempet mellem april og august 2011. Dagen er ikke fundet.',
        en: 'The rule was eased between April and August 2011. The day has not been found.',
      },
    },
    {
      fra: '2011-08-22',
      til: '2015-01-04',
      hjemmel: SDL('13', { stk: '6' }),
      kilder: [LBK(920, 2011), LBK(833, 2014)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: NU,
      er: kontaktUhensigtsmæssig,
    },
    {
      ...NY_OPFØLGNING_2015,
      hjemmel: SDL('13 b', { stk: '5' }),
      kilder: [BEK(1421, 2014), LBK(938, 2015), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: NU,
      er: kontaktUhensigtsmæssig,
    },
  ],
})
