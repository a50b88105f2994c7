import { aldrigOpfyldt, alle, betingelse, led } from '@sagsvej/rules'
import { aftaleErSkriftlig, lægeligDokumentationForRisiko } from '../../fakta/aftale.ts'
import { selvstændigForsikring } from '../../fakta/selvstaendig.ts'
import { LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'
import { efterAftalen, forøgetRisiko } from './aftaledag.ts'

const ingenAftale = {
  hjemmel: SDL('58 a'),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Selvstændige kunne ikke lave en aftale om kronisk sygdom endnu.',
    en: 'The self-employed could not yet make an agreement on a chronic illness.',
  },
  er: aldrigOpfyldt,
}

const somUdenForsikring = {
  hjemmel: SDL('58 a', { stk: '1-4' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Har du ikke en sygedagpengeforsikring, kan du lave en skriftlig aftale med kommunen, når en lidelse skønnes at give mindst 10 fraværsdage på et år. Kommunen skal først have dokumentation fra en læge.',
    en: 'Without a sickness benefit insurance you can make a written agreement with the municipality when an illness is expected to cause at least 10 days of absence in a year. The municipality must first have documentation from a doctor.',
  },
  er: alle(
    led(
      { da: 'Du har ingen sygedagpengeforsikring', en: 'You have no sickness benefit insurance' },
      selvstændigForsikring.er('ingen'),
    ),
    led({ da: 'Lidelsen giver forøget risiko', en: 'The illness raises the risk' }, forøgetRisiko),
    led({ da: 'Aftalen er skriftlig', en: 'The agreement is in writing' }, aftaleErSkriftlig),
    led(
      { da: 'Der er lægelig dokumentation', en: 'There is medical documentation' },
      lægeligDokumentationForRisiko,
    ),
  ),
}

/** The agreement of the self-employed: what SDL.41.1 gives them from the first day. */
export const aftaleForSelvstændigKanIndgås = betingelse('SDL.58a.1', {
  titel: { da: 'Aftale for selvstændige', en: 'Agreement for the self-employed' },
  vælgesEfter: efterAftalen,
  versioner: [
    { ...ingenAftale, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...ingenAftale,
      fra: FRA_LBK_2011,
      til: '2012-02-27',
      kilder: [LBK(85, 2011), LBK(1152, 2011)],
      sikkerhed: 'kontrolleret',
    },
    {
      ...somUdenForsikring,
      fra: '2012-02-28',
      til: '2012-06-25',
      kilder: [LOV(154, 2012)],
      sikkerhed: 'ubekræftet',
      note: {
        da: 'Aftalerne kom med lov nr. 154 af 28. februar 2012. Den dag, de begyndte at gælde, er ikke fundet.',
        en: 'The agreements came with act no. 154 of 28 February 2012. The day they took effect has not been found.',
      },
    },
    {
      ...somUdenForsikring,
      fra: '2012-06-26',
      kilder: [LBK(653, 2012), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})
