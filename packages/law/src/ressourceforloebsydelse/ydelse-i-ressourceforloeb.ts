import { alle, altid, beregning, betingelse, hvis, ikke } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import {
  hidtidigYdelsePrMåned,
  sidsteDagMedSygedagpengeEllers,
  ydelseFørForløbet,
} from '../fakta/ressourceforloebsydelse.ts'
import { BEK, LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS, LOV_1750 } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { ressourceforløbFindes } from './findes.ts'
import { månedssats } from './sats.ts'

/** The chapter was repealed for new courses; those that may go on keep its rules. */
export const LØBENDE_FORLØB_2026 = {
  fra: '2026-02-01',
  hjemmel: LOV_1750('21', { stk: '8' }),
  ...læstAndetsteds(LBK(1004, 2025), BEK(18, 2026), BEK(58, 2026), ulæst('Lov nr. 1750 af 2025, § 21')),
} as const

const grundsats = {
  siger: {
    da: 'Satsen afhænger af, om du forsørger et barn i Danmark, og om du er under 25 år og bor hos dine forældre. Din formue og din ægtefælles indtægt betyder ikke noget.',
    en: 'The rate depends on whether you provide for a child in Denmark, and whether you are under 25 and live with your parents. Your wealth and your spouse’s income do not matter.',
  },
  er: månedssats,
} as const

/** Kroner a month: what everyone in a resource course gets at the least. */
export const satsIRessourceforløb = beregning('LAS.68.2', 'kr/md', {
  titel: {
    da: 'Ressourceforløbsydelsens sats i ressourceforløb',
    en: 'The rate of the benefit during a resource course',
  },
  vælgesEfter: påDenDag,
  relevantNår: ressourceforløbFindes,
  versioner: [
    {
      ...grundsats,
      fra: '2013-01-01',
      til: '2026-01-31',
      hjemmel: LAS('68', { stk: '2-3' }),
      ...læst(
        LOV(1380, 2012),
        LBK(1193, 2014),
        LBK(806, 2015),
        LBK(981, 2019),
        LBK(808, 2024),
        LBK(1004, 2025),
      ),
    },
    { ...grundsats, ...LØBENDE_FORLØB_2026 },
  ],
})

/** From sickness benefit the rate has been the least from the first text on; from ledighedsydelse it came later. */
export const mindsteEfterLedighedsydelse = betingelse('LAS.68.5', {
  titel: {
    da: 'Mindst satsen til den, der kom fra ledighedsydelse',
    en: 'At least the rate for those who came from ledighedsydelse',
  },
  vælgesEfter: påDenDag,
  relevantNår: ressourceforløbFindes,
  versioner: [
    {
      fra: '2013-01-01',
      til: '2014-11-12',
      hjemmel: LAS('68', { stk: '5' }),
      ...dagenErIkkeFundet(
        {
          da: 'I lovens første tekst var der intet mindstebeløb efter ledighedsydelse. Det står i november 2014. Hvilken dag det kom, er ikke fundet.',
          en: 'In the first text there was no least amount after ledighedsydelse. It is there in November 2014. On which day it came has not been found.',
        },
        LOV(1380, 2012),
        LBK(1193, 2014),
      ),
      siger: {
        da: 'Kom du fra ledighedsydelse, beholder du den. Om du får mindst satsen, er ikke læst.',
        en: 'If you came from ledighedsydelse you keep it. Whether you get at least the rate has not been read.',
      },
    },
    {
      fra: '2014-11-13',
      hjemmel: LAS('68', { stk: '5' }),
      ...læst(LBK(1193, 2014), LBK(806, 2015), LBK(981, 2019), LBK(1004, 2025)),
      siger: {
        da: 'Kom du fra ledighedsydelse, får du mindst satsen.',
        en: 'If you came from ledighedsydelse you get at least the rate.',
      },
      er: altid,
    },
  ],
})

const mindstSatsen = hidtidigYdelsePrMåned.dogMindst(satsIRessourceforløb)

const hidtidigNiveau = {
  siger: {
    da: 'Kom du fra sygedagpenge, beholder du det beløb, så længe du ellers ville have haft ret til dem. Kom du fra ledighedsydelse, beholder du den.',
    en: 'If you came from sickness benefit you keep that amount as long as you would otherwise have had a right to it. If you came from ledighedsydelse you keep that.',
  },
  er: hvis(
    alle(ydelseFørForløbet.er('sygedagpenge'), vurderingsdato.senest(sidsteDagMedSygedagpengeEllers)),
    mindstSatsen,
    hvis(
      ydelseFørForløbet.er('ledighedsydelse'),
      hvis(mindsteEfterLedighedsydelse, mindstSatsen, hidtidigYdelsePrMåned),
      satsIRessourceforløb,
    ),
  ),
} as const

/** Kroner a month before deductions. A person on førtidspension keeps the pension, and gets no benefit (LAS.68.6). */
export const ydelseIRessourceforløb = beregning('LAS.68.4', 'kr/md', {
  titel: {
    da: 'Ressourceforløbsydelsen før fradrag i ressourceforløb',
    en: 'The benefit during a resource course before deductions',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(ressourceforløbFindes, ikke(ydelseFørForløbet.er('foertidspension'))),
  versioner: [
    {
      ...hidtidigNiveau,
      fra: '2013-01-01',
      til: '2026-01-31',
      hjemmel: LAS('68', { stk: '4-5' }),
      ...læst(
        LOV(1380, 2012),
        LBK(1193, 2014),
        LBK(806, 2015),
        LBK(981, 2019),
        LBK(1031, 2023),
        LBK(1004, 2025),
      ),
    },
    { ...hidtidigNiveau, ...LØBENDE_FORLØB_2026 },
  ],
})
