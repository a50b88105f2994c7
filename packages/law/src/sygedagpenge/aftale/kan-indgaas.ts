import { betingelse, dage, krav, type Tal, énAf } from '@sagsvej/rules'
import { behandlingBesluttetVedAnsættelsen, dageBetaltForLidelsen } from '../../fakta/aftale.ts'
import { LBK, LOV_1545_2006, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'
import { efterAftalen, forøgetRisiko } from './aftaledag.ts'

const medBetalt = (nok: Tal<'dage'>) => ({
  hjemmel: SDL('56', { stk: '2' }),
  kontrolleretTil: TEKST_TIL,
  er: énAf(
    krav(
      '1',
      {
        da: 'Din risiko for fravær er væsentligt forøget',
        en: 'Your risk of absence is clearly raised',
      },
      forøgetRisiko,
    ),
    krav(
      '2',
      {
        da: 'Behandlingen på sygehus var besluttet, da du blev ansat',
        en: 'The treatment at a hospital was decided when you were hired',
      },
      behandlingBesluttetVedAnsættelsen,
    ),
    krav(
      '3',
      {
        da: 'Arbejdsgiveren har allerede betalt længe nok for samme lidelse',
        en: 'The employer has already paid long enough for the same illness',
      },
      dageBetaltForLidelsen.mindst(nok),
    ),
  ),
})

const siger = (da: string, en: string) => ({
  siger: {
    da: `Du og din arbejdsgiver kan lave en aftale, når en lidelse skønnes at give mindst 10 fraværsdage på et år, eller når behandling på sygehus var besluttet før ansættelsen. Det samme gælder, når arbejdsgiveren har betalt ${da} for lidelsen inden for 12 måneder.`,
    en: `You and your employer can make an agreement when an illness is expected to cause at least 10 days of absence in a year, or when hospital treatment was decided before you were hired. So too when the employer has paid ${en} for the illness within 12 months.`,
  },
})

const TO_UGER = { ...medBetalt(dage(14)), ...siger('2 uger', '2 weeks') }
const FEMTEN_DAGE = { ...medBetalt(dage(15)), ...siger('15 dage', '15 days') }
const ENOGTYVE_DAGE = { ...medBetalt(dage(21)), ...siger('21 dage', '21 days') }

const DAGEN_SLUTTET = {
  da: 'Ændringen er læst i lov nr. 1545 af 20. december 2006. At den gælder fra 2. april 2007, er vores slutning; dagen er ikke læst.',
  en: 'The change was read in act no. 1545 of 20 December 2006. That it holds from 2 April 2007 is our inference; the day has not been read.',
}

/** What it takes to make an agreement on a refund from the first day. The 21 days of no. 3 did not become 30 in 2012. */
export const aftaleKanIndgås = betingelse('SDL.56.2', {
  titel: { da: 'Aftale om refusion fra første dag', en: 'Agreement on a refund from the first day' },
  vælgesEfter: efterAftalen,
  versioner: [
    {
      ...TO_UGER,
      fra: '2006-07-03',
      til: '2007-04-01',
      kilder: [LOV_1545_2006, LBK(85, 2011)],
      sikkerhed: 'ubekræftet',
      note: DAGEN_SLUTTET,
    },
    {
      ...FEMTEN_DAGE,
      fra: '2007-04-02',
      til: '2008-06-01',
      kilder: [LOV_1545_2006, LBK(85, 2011)],
      sikkerhed: 'ubekræftet',
      note: DAGEN_SLUTTET,
    },
    { ...ENOGTYVE_DAGE, ...FØR_LBK_2011, fra: '2008-06-02' },
    {
      ...ENOGTYVE_DAGE,
      fra: FRA_LBK_2011,
      kilder: [LBK(85, 2011), LBK(1152, 2011), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})
