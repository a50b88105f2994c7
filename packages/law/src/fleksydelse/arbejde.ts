import { alle, betingelse, ikke, led, timer } from '@sagsvej/rules'
import { arbejdetErUdelukket, arbejdstimerIMåneden } from '../fakta/fleksydelse-arbejde.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, sluttet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LBK_871_2007, SIDEN_2014 } from './kilder.ts'

const arbejde = {
  hjemmel: FYL('20', { stk: '1-3' }),
  siger: {
    da: 'Du må arbejde, og fleksydelsen sættes ned efter timerne. Arbejder du mere end 128 timer i en kalendermåned, udbetales den ikke; arbejdet må ikke være et fleksjob eller i din ægtefælles virksomhed.',
    en: 'You may work, and flexi-benefit is cut by the hours. If you work more than 128 hours in a calendar month it is not paid; the work may not be a flex job or in your spouse’s business.',
  },
  er: alle(
    led(
      { da: 'højst 128 timer i måneden', en: 'at most 128 hours in the month' },
      arbejdstimerIMåneden.højst(timer(128)),
    ),
    led({ da: 'arbejdet er tilladt', en: 'the work is allowed' }, ikke(arbejdetErUdelukket)),
  ),
} as const

export const fleksydelseVedArbejde = betingelse('FYL.20.3', {
  titel: { da: 'Fleksydelse udbetales ved siden af arbejdet', en: 'Flexi-benefit is paid beside the work' },
  betyder: {
    da: 'Ja betyder, at der kan udbetales noget for måneden. Fradraget er ikke regnet med.',
    en: 'Yes means that something can be paid for the month. The deduction is not reckoned in.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-01',
      til: '2011-12-31',
      hjemmel: arbejde.hjemmel,
      ...dagenErIkkeFundet(
        {
          da: 'Reglerne om arbejde før 2012 er ikke læst.',
          en: 'The rules on work before 2012 have not been read.',
        },
        LBK_871_2007,
        BEK(1408, 2011),
      ),
      siger: {
        da: 'Hvor meget du måtte arbejde før 2012, er ikke læst.',
        en: 'How much you could work before 2012 has not been read.',
      },
    },
    { ...arbejde, fra: '2012-01-01', til: '2014-08-24', ...sluttet(BEK(1426, 2012), LBK(943, 2014)) },
    { ...arbejde, fra: '2014-08-25', ...SIDEN_2014 },
  ],
})
