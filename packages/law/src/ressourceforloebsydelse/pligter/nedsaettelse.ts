import { alle, beregning, betingelse, hvis, ikke, led, tal, uger } from '@sagsvej/rules'
import { brudPåPligten, forseelserPåFemÅr, nedsatSammeMåned } from '../../fakta/sanktion.ts'
import { LBK } from '../../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import {
  modBedreVidende,
  rimeligGrundTilBrud,
  ydelsenBørOphøre,
} from '../../skoen/ressourceforloebsydelse.ts'
import { ungeSats } from '../sats.ts'
import { bruddetErIJobafklaring, efterBruddet, FØR_LBK_2015 } from './efter-bruddet.ts'
import { sanktionKanBruges } from './sanktion-kan-bruges.ts'

const FRA_2015 = {
  fra: '2015-07-01',
  ...læst(LBK(806, 2015), LBK(981, 2019), LBK(241, 2021), LBK(1031, 2023), LBK(1004, 2025)),
} as const

const engang = {
  hjemmel: LAS('69 o', { stk: '1' }),
  siger: {
    da: 'Holder du uden rimelig grund op i et job, siger nej til et job eller søger ikke bestemte job, sættes ydelsen ned med et fast beløb. Det gælder også, hvis du ikke melder sygdom i et tilbud, og det sker højst én gang i en kalendermåned.',
    en: 'If without reasonable ground you leave a job, refuse one or do not apply for named ones, the benefit is cut by a fixed amount. So too if you do not report illness in a measure, and at most once in a calendar month.',
  },
  er: alle(
    sanktionKanBruges,
    ikke(rimeligGrundTilBrud),
    led(
      { da: 'ydelsen er ikke nedsat før i måneden', en: 'the benefit was not cut before in the month' },
      ikke(nedsatSammeMåned),
    ),
  ),
} as const

export const nedsættesForHændelse = betingelse('LAS.69o.1', {
  titel: { da: 'Ydelsen sættes ned med et fast beløb', en: 'The benefit is cut by a fixed amount' },
  betyder: {
    da: 'Ja betyder, at ydelsen sættes ned for denne hændelse. Kommunen skal først høre dig og træffe en afgørelse.',
    en: 'Yes means that the benefit is cut for this event. The municipality must first hear you and make a decision.',
  },
  vælgesEfter: efterBruddet,
  relevantNår: alle(
    bruddetErIJobafklaring,
    brudPåPligten.er('ophoerte_med_arbejde', 'afviste_arbejde', 'meldte_ikke_sygdom', 'soegte_ikke_job'),
  ),
  versioner: [
    { ...engang, ...FØR_LBK_2015 },
    { ...engang, ...FRA_2015 },
  ],
})

const beløbet = {
  hjemmel: LAS('69 o', { stk: '2' }),
  siger: {
    da: 'Ydelsen sættes ned med et fast beløb for hver hændelse. Det er mindre for unge, der bor hjemme.',
    en: 'The benefit is cut by a fixed amount for each event. It is less for the young who live at home.',
  },
} as const

export const nedsættelsensBeløb = beregning('LAS.69o.2', 'kr', {
  titel: { da: 'Det, ydelsen sættes ned med', en: 'What the benefit is cut by' },
  vælgesEfter: efterBruddet,
  relevantNår: alle(bruddetErIJobafklaring, nedsættesForHændelse),
  versioner: [
    {
      ...beløbet,
      ...FØR_LBK_2015,
      til: '2014-12-31',
      er: hvis(ungeSats, tal('kr', 255), tal('kr', 1644)),
    },
    {
      ...beløbet,
      fra: '2015-01-01',
      ...dagenErIkkeFundet(
        {
          da: 'Beløbene i loven er fra 2014. De reguleres hvert år, og de regulerede beløb er ikke fundet.',
          en: 'The amounts in the act are those of 2014. They are regulated each year, and the regulated ones have not been found.',
        },
        LBK(806, 2015),
        LBK(1004, 2025),
      ),
    },
  ],
})

const stop = {
  hjemmel: LAS('69 p'),
  siger: {
    da: 'Siger du gentagne gange uden rimelig grund nej, eller medvirker du ikke, kan kommunen beslutte, at ydelsen ophører. Det er en vurdering.',
    en: 'If you repeatedly refuse or do not cooperate without reasonable ground, the municipality can decide that the benefit ends. That is a judgement.',
  },
  er: alle(sanktionKanBruges, ydelsenBørOphøre),
} as const

export const ydelsenKanOphøre = betingelse('LAS.69p.1', {
  titel: { da: 'Ydelsen ophører efter gentagne brud', en: 'The benefit ends after repeated breaches' },
  vælgesEfter: efterBruddet,
  relevantNår: bruddetErIJobafklaring,
  versioner: [
    { ...stop, ...FØR_LBK_2015 },
    { ...stop, ...FRA_2015 },
  ],
})

const snyd = {
  hjemmel: LAS('69 q', { stk: '1-7' }),
  siger: {
    da: 'Lod du, mod bedre vidende, være med at oplyse om arbejde, eller fik du uberettiget ydelsen i udlandet, mister du en tredjedel i 3 uger. Er det anden gang eller mere på 5 år, er det 20 uger.',
    en: 'If, against better knowledge, you did not tell of work, or got the benefit abroad without a right to it, you lose a third for 3 weeks. If it is the second time or more in 5 years it is 20 weeks.',
  },
  note: {
    da: 'Unge, der bor hjemme, betaler tilbage i stedet. Fra tredje gang skal det nedsatte, og hos unge hele ydelsen, betales tilbage for hver gang.',
    en: 'The young who live at home pay back instead. From the third time the cut benefit, and for the young the whole, is to be paid back for each time.',
  },
  er: hvis(
    modBedreVidende,
    hvis(
      forseelserPåFemÅr.over(tal('antal', 1)),
      uger(20),
      hvis(forseelserPåFemÅr.over(tal('antal', 0)), uger(3), uger(0)),
    ),
    uger(0),
  ),
} as const

/** Weeks in which a third is lost. Until 2020 by reference to LAS.42 and LAS.43, which said the same. */
export const ugerMedTredjedelMindre = beregning('LAS.69q.1', 'uger', {
  titel: { da: 'Uger med en tredjedel mindre', en: 'Weeks with a third less' },
  vælgesEfter: efterBruddet,
  relevantNår: bruddetErIJobafklaring,
  versioner: [
    { ...snyd, ...FØR_LBK_2015 },
    { ...snyd, ...FRA_2015 },
  ],
})
