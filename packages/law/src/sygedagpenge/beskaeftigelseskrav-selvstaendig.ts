import { alle, betingelse, krav, led, måneder, type Sandt, timerOmUgen, énAf } from '@sagsvej/rules'
import {
  drevetSenesteMåned,
  månederSomLønmodtagerFør,
  månederSomSelvstændig,
  tilskudTilEgenVirksomhed,
  timerIVirksomheden,
} from '../fakta/selvstaendig.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { efterFørsteFraværsdag } from './foerste-fravaersdag.ts'
import { FRA_LBK_2011, FRA_LBK_2013, FØR_LBK_2011, REFORM_2013 } from './ulaest.ts'

/** Half of the 37 hours a week that collective agreements call full time. */
const HALV_TID = timerOmUgen('18.5')

const egenVirksomhed: Sandt = alle(
  krav(
    '1. pkt.',
    {
      da: 'Mindst 6 af de seneste 12 måneder, også den seneste',
      en: 'At least 6 of the last 12 months, the last one among them',
    },
    alle(
      led(
        { da: 'Mindst 6 af de seneste 12 måneder', en: 'At least 6 of the last 12 months' },
        // Wage work before it counts only while the business is younger than six months; later it is not needed.
        månederSomSelvstændig.plus(månederSomLønmodtagerFør).mindst(måneder(6)),
      ),
      led({ da: 'Også den seneste måned', en: 'The last month among them' }, drevetSenesteMåned),
    ),
  ),
  krav('2. pkt.', { da: 'Mindst halv tid', en: 'At least half time' }, timerIVirksomheden.mindst(HALV_TID)),
)

const titel = {
  da: 'Beskæftigelseskravet for selvstændige',
  en: 'The employment requirement for the self-employed',
}

const udenTilskud = {
  hjemmel: SDL('42', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Du skal have drevet virksomhed på mindst halv tid i 6 af de seneste 12 måneder, også i den sidste. Er virksomheden yngre end 6 måneder, tæller lønarbejde før den med.',
    en: 'You must have run a business at least half time for 6 of the last 12 months, the last one too. If the business is younger than 6 months, wage work before it counts.',
  },
  er: egenVirksomhed,
}

const medTilskud = {
  hjemmel: SDL('42'),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Du skal have drevet virksomhed på mindst halv tid i 6 af de seneste 12 måneder, også i den sidste; er virksomheden yngre end 6 måneder, tæller lønarbejde før den med. Får du tilskud til at blive i din egen virksomhed, skal du ikke opfylde kravet.',
    en: 'You must have run a business at least half time for 6 of the last 12 months, the last one too; if the business is younger than 6 months, wage work before it counts. If you get support to stay in your own business you need not meet the requirement.',
  },
  er: énAf(
    krav('stk. 1', titel, egenVirksomhed),
    krav(
      'stk. 3',
      { da: 'Du får tilskud til egen virksomhed', en: 'You get support for your own business' },
      tilskudTilEgenVirksomhed,
    ),
  ),
}

/** What it takes for the self-employed. */
export const beskæftigelseskravSelvstændig = betingelse('SDL.42.1', {
  titel,
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...udenTilskud, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...udenTilskud,
      fra: FRA_LBK_2011,
      til: '2012-12-31',
      kilder: [LBK(85, 2011), LBK(653, 2012)],
      sikkerhed: 'kontrolleret',
    },
    { ...medTilskud, ...REFORM_2013 },
    {
      ...medTilskud,
      fra: FRA_LBK_2013,
      kilder: [LBK(871, 2013), LBK(1712, 2021), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      note: {
        da: 'Kommunen kan helt eller delvis se bort fra marts-august 2020, december 2020-april 2021 og for nogle maj-september 2021.',
        en: 'The municipality may leave March-August 2020, December 2020-April 2021 and, for some, May-September 2021 wholly or partly out of view.',
      },
    },
  ],
})
