import { alle, betingelse, ikke, led, timer } from '@sagsvej/rules'
import { timerUdenStøtteSeneste3År } from '../fakta/arbejde-efter-fleksjob.ts'
import { erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import { kilde, LBK, ulæst } from '../lovsamling/kilder.ts'
import { læstAndetsteds, ubekræftet } from '../lovsamling/laest.ts'
import { ALF } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const toOghalvtredsUger = {
  hjemmel: ALF('53', { stk: '2' }),
  siger: {
    da: 'Du kan ikke få dagpenge, så længe du anses for berettiget til fleksjob. Kommer du tilbage på almindelige vilkår, skal du igen have arbejdet 1.924 timer uden støtte inden for 3 år som medlem af a-kassen.',
    en: 'You cannot get unemployment benefit as long as you are held to be entitled to a flex job. If you come back on ordinary terms you must again have worked 1,924 hours without support within 3 years as a member of the fund.',
  },
  er: alle(
    led(
      {
        da: 'du anses ikke længere for berettiget til fleksjob',
        en: 'you are no longer held to be entitled to a flex job',
      },
      ikke(erVisiteretTilFleksjob),
    ),
    led(
      {
        da: 'du har 1.924 timer uden støtte inden for 3 år',
        en: 'you have 1,924 hours without support within 3 years',
      },
      timerUdenStøtteSeneste3År.mindst(timer(1924)),
    ),
  ),
} as const

/** 52 weeks of 37 hours. The older act says 52 weeks of the full usual hours of the trade. */
export const nyDagpengeretEfterFleksjob = betingelse('ALF.53.2.fleksjob', {
  titel: {
    da: 'Ny ret til dagpenge efter fleksjob',
    en: 'A new right to unemployment benefit after a flex job',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      ...læstAndetsteds(LBK(994, 2007), kilde('Kommunens vejledning om fleksjob, 2007')),
      ...toOghalvtredsUger,
      note: {
        da: 'Loven fra 2007 siger 52 uger på fuld tid inden for 3 år. 1.924 timer er 52 uger på 37 timer, og tallet står i en vejledning fra tiden.',
        en: 'The act of 2007 says 52 weeks of full time within 3 years. 1,924 hours is 52 weeks of 37 hours, and the figure is in a guide of that time.',
      },
    },
    {
      fra: '2013-01-01',
      ...ubekræftet(LBK(1077, 2025), ulæst('§ 53 i lov om arbejdsløshedsforsikring fra 2013 til 2025')),
      ...toOghalvtredsUger,
      note: {
        da: 'Kravet er læst i loven fra 2025. For deltidsforsikrede er det 1.258 timer, og det er ikke med her.',
        en: 'The demand was read in the act of 2025. For the part-time insured it is 1,258 hours, and that is not here.',
      },
    },
  ],
})
