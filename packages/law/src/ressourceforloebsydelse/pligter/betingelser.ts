import { alle, betingelse, dage, ikke, led, énAf } from '@sagsvej/rules'
import { holderFerie } from '../../fakta/ferie-med-ydelse.ts'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { barselUnderJobafklaring } from '../../fakta/jobafklaring.ts'
import {
  ansatIFleksjobVedForløbetsStart,
  fleksjobErSlut,
  fleksjobSlutDen,
} from '../../fakta/ressourceforloebsydelse.ts'
import { LBK, LOV } from '../../lovsamling/kilder.ts'
import { læst, sluttet } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { deltagerAktivt } from '../../skoen/ressourceforloebsydelse.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { ferienKanHoldes } from '../ferie/ferie-med-ydelse.ts'
import { jobafklaringFindes } from '../findes.ts'

const påBarsel = barselUnderJobafklaring.dage().antalDage(vurderingsdato, vurderingsdato).mindst(dage(1))

/** The benefit goes on in illness, parental leave and moving; from 2023 the act says that leave frees of the duty. */
export const fritagetForRådighed = betingelse('LAS.69k.5', {
  titel: { da: 'Fritaget for at stå til rådighed', en: 'Free of the duty to be available' },
  vælgesEfter: påDenDag,
  relevantNår: jobafklaringFindes,
  versioner: [
    {
      fra: '2014-07-01',
      til: '2023-06-21',
      hjemmel: LAS('69 j', { stk: '13' }),
      ...sluttet(LOV(720, 2014), LBK(806, 2015), LBK(241, 2021)),
      siger: {
        da: 'Du beholder ydelsen under barsel. Heraf følger, at du ikke skal stå til rådighed så længe.',
        en: 'You keep the benefit during parental leave. From that it follows that you need not be available meanwhile.',
      },
      er: påBarsel,
    },
    {
      fra: '2023-06-22',
      hjemmel: LAS('69 k', { stk: '5' }),
      ...læst(LBK(1031, 2023), LBK(808, 2024), LBK(1004, 2025)),
      siger: {
        da: 'Under barsel og sorgorlov beholder du ydelsen og skal ikke stå til rådighed.',
        en: 'During parental and bereavement leave you keep the benefit and need not be available.',
      },
      er: påBarsel,
    },
  ],
})

export const fleksjobOphørStopperYdelsen = betingelse('LAS.69j.15', {
  titel: { da: 'Ydelsen stopper, når fleksjobbet ophører', en: 'The benefit stops when the flex job ends' },
  vælgesEfter: påDenDag,
  relevantNår: jobafklaringFindes,
  versioner: [
    {
      fra: '2014-07-01',
      hjemmel: LAS('69 j', { stk: '15' }),
      ...læst(LOV(720, 2014), LBK(806, 2015), LBK(241, 2021), LBK(1004, 2025)),
      siger: {
        da: 'Er du i forløbet fra et fleksjob, har du ikke længere ret til ydelsen, når ansættelsen i fleksjobbet ophører.',
        en: 'If you are in the course from a flex job, you have no right to the benefit any more when that employment ends.',
      },
      er: alle(ansatIFleksjobVedForløbetsStart, fleksjobErSlut, vurderingsdato.efter(fleksjobSlutDen)),
    },
  ],
})

const pligten = {
  hjemmel: LAS('69 k', { stk: '1' }),
  siger: {
    da: 'Du skal deltage aktivt i forløbet, tage imod rimelige tilbud om arbejde og genoptage arbejdet delvis, når det er muligt. Under ferie og barsel gælder det ikke.',
    en: 'You must take an active part in the course, accept reasonable offers of work and go back partly when possible. Not during holiday and leave.',
  },
  er: alle(
    ikke(fleksjobOphørStopperYdelsen),
    énAf(
      deltagerAktivt,
      fritagetForRådighed,
      led(
        { da: 'du holder ferie med ydelsen', en: 'you are on holiday with the benefit' },
        alle(holderFerie, ferienKanHoldes),
      ),
    ),
  ),
} as const

/** What is to be done for the benefit, as a judgement of the whole. */
export const betingelserForYdelsen = betingelse('LAS.69k.1', {
  titel: { da: 'Du opfylder betingelserne for ydelsen', en: 'You meet the conditions of the benefit' },
  vælgesEfter: påDenDag,
  relevantNår: jobafklaringFindes,
  versioner: [
    { ...pligten, fra: '2014-07-01', til: '2015-06-30', ...sluttet(LBK(806, 2015)) },
    {
      ...pligten,
      fra: '2015-07-01',
      ...læst(LBK(806, 2015), LBK(269, 2017), LBK(981, 2019), LBK(1031, 2023), LBK(1004, 2025)),
      note: {
        da: 'Lovteksten fra marts 2017 giver også ydelsen fra første fraværsdag, mens kommunen afgør, om du har ret til forløbet.',
        en: 'The text of March 2017 also gives the benefit from the first day of absence while the municipality decides on the course.',
      },
    },
  ],
})
