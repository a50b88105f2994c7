import { afrundTil, beregning, hvis, tal } from '@sagsvej/rules'
import { persongruppe } from '../fakta/forloeb.ts'
import { andelAfArbejdetVedForløbetsStart } from '../fakta/ressourceforloebsydelse.ts'
import { andelAfArbejdetDuKan } from '../fakta/selvstaendig.ts'
import { LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { jobafklaringFindes } from './findes.ts'
import { månedssats } from './sats.ts'

/** Kroner a month, before anything is taken off. Neither wealth nor the income of a partner counts. */
export const satsIJobafklaring = beregning('LAS.69j.2', 'kr/md', {
  titel: {
    da: 'Ressourceforløbsydelsens sats i jobafklaringsforløb',
    en: 'The rate of the benefit during job clarification',
  },
  vælgesEfter: påDenDag,
  relevantNår: jobafklaringFindes,
  versioner: [
    {
      fra: '2014-07-01',
      hjemmel: LAS('69 j', { stk: '2-3' }),
      ...læst(
        LOV(720, 2014),
        LBK(1193, 2014),
        LBK(806, 2015),
        LBK(981, 2019),
        LBK(808, 2024),
        LBK(1004, 2025),
      ),
      siger: {
        da: 'Satsen afhænger af, om du forsørger et barn i Danmark, og om du er under 25 år og bor hos dine forældre. Din formue og din partners indtægt betyder ikke noget.',
        en: 'The rate depends on whether you provide for a child in Denmark, and whether you are under 25 and live with your parents. Your wealth and your partner’s income do not matter.',
      },
      note: {
        da: 'Loven siger ikke, hvilken sats en forsørger får, når barnet er i udlandet. Her er det satsen for dem uden barn. De lavere satser efter visse domme (§§ 10 f, 10 h og 10 j) er ikke med.',
        en: 'The act does not say which rate a provider gets whose child is abroad. Here it is the rate of those without a child. The lower rates after certain sentences (§§ 10 f, 10 h and 10 j) are not in.',
      },
      er: månedssats,
    },
  ],
})

const del = (numerator: number) =>
  satsIJobafklaring.brøkdel(numerator, 4, afrundTil('nærmeste', 'kr/md', '0.01'))

const efterAndel = (andel: typeof andelAfArbejdetDuKan) =>
  hvis(
    persongruppe.er('selvstaendig'),
    hvis(
      andel.højst(tal('procent', 0)),
      satsIJobafklaring,
      hvis(
        andel.højst(tal('procent', 25)),
        del(3),
        hvis(andel.højst(tal('procent', 50)), del(2), tal('kr/md', 0)),
      ),
    ),
    satsIJobafklaring,
  )

const siger = {
  da: 'Kan du som selvstændig højst en fjerdedel af dit arbejde, får du 75 procent af satsen. Kan du højst halvdelen, får du 50 procent.',
  en: 'If you are self-employed and can do at most a quarter of your work, you get 75 per cent of the rate. If at most half, you get 50 per cent.',
}

/** Kroner a month. Only the self-employed who can do some of their work get less than the rate. */
export const ydelseIJobafklaring = beregning('LAS.69j.4', 'kr/md', {
  titel: {
    da: 'Ressourceforløbsydelsen før fradrag i jobafklaringsforløb',
    en: 'The benefit during job clarification before deductions',
  },
  vælgesEfter: påDenDag,
  relevantNår: jobafklaringFindes,
  versioner: [
    {
      fra: '2014-07-01',
      til: '2014-12-23',
      hjemmel: LAS('69 j', { stk: '4' }),
      ...læst(LOV(720, 2014), LBK(1193, 2014)),
      siger: {
        da: `${siger.da} Det afgøres, når forløbet begynder.`,
        en: `${siger.en} That is settled when the course begins.`,
      },
      er: efterAndel(andelAfArbejdetVedForløbetsStart),
    },
    {
      fra: '2014-12-24',
      til: '2015-06-30',
      hjemmel: LAS('69 j', { stk: '4' }),
      ...dagenErIkkeFundet(
        {
          da: 'Afgørelsen gik fra den dag, forløbet begynder, til enhver tid i forløbet. Hvilken dag er ikke fundet.',
          en: 'What counts went from the day the course begins to any time in it. On which day has not been found.',
        },
        LBK(1193, 2014),
        ulæst('Ikrafttrædelsen i lov nr. 1486 af 23. december 2014'),
        LBK(806, 2015),
      ),
      siger,
    },
    {
      fra: '2015-07-01',
      hjemmel: LAS('69 j', { stk: '4' }),
      ...læst(LBK(806, 2015), LBK(468, 2016), LBK(981, 2019), LBK(1031, 2023), LBK(1004, 2025)),
      siger,
      er: efterAndel(andelAfArbejdetDuKan),
    },
  ],
})
