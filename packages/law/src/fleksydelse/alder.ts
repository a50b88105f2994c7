import { type Dato, hvis, måneder, tidspunkt } from '@sagsvej/rules'
import { fødselsdag } from '../fakta/person.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { BEK, LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { læst, sluttet, ubekræftet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { ALDRE, alder2006, efter1962, efterFødselsdag, omAlderen } from './aargange.ts'
import { L21_2011, L65_2006, LBK_1054_2005 } from './kilder.ts'

const treÅrFør = folkepensionsalderensDag.minus(måneder(36))

const efterTabellen: Dato = hvis(efter1962, treÅrFør, fødselsdag.plus(efterFødselsdag(ALDRE, måneder(768))))

export const fleksydelsesalderNåsDen = tidspunkt('FYL.1a', {
  titel: { da: 'Fleksydelsesalderen nås', en: 'Flexi-benefit age is reached' },
  betyder: {
    da: 'Dagen er den første, du har alderen til fleksydelse.',
    en: 'The day is the first on which you have the age for flexi-benefit.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2001-07-01',
      til: '2006-12-20',
      hjemmel: FYL('2', { stk: '1', nr: '1' }),
      ...læst(LBK_1054_2005),
      siger: { da: 'Alderen var 60 år for alle.', en: 'The age was 60 years for all.' },
      er: fødselsdag.plus(måneder(720)),
    },
    {
      fra: '2006-12-21',
      til: '2011-12-31',
      hjemmel: FYL('1 a', { stk: '1-2' }),
      ...ubekræftet(L65_2006, ulæst('LOV 1544/2006')),
      siger: {
        da: 'Alderen var 60 år. En lov fra 2006 hævede den til mellem 60½ og 62 år for dem, der er født i 1959 og senere.',
        en: 'The age was 60 years. An act of 2006 raised it to between 60½ and 62 for those born in 1959 and later.',
      },
      note: {
        da: 'Det er læst i lovforslaget. Ingen, der er født efter 1958, nåede alderen, før den blev ændret igen.',
        en: 'Read in the bill. No one born after 1958 reached the age before it was changed again.',
      },
      er: fødselsdag.plus(alder2006),
    },
    {
      fra: '2012-01-01',
      til: '2014-08-24',
      hjemmel: FYL('1 a', { stk: '1-3' }),
      ...sluttet(L21_2011, LOV(1367, 2011), BEK(1408, 2011), LBK(943, 2014)),
      siger: omAlderen,
      er: efterTabellen,
    },
    {
      fra: '2014-08-25',
      til: '2025-12-16',
      hjemmel: FYL('1 a', { stk: '1-3' }),
      ...læst(LBK(943, 2014), LBK(1121, 2015), LBK(1097, 2019), LBK(222, 2021), LBK(1083, 2025)),
      siger: omAlderen,
      er: efterTabellen,
    },
    {
      fra: '2025-12-17',
      hjemmel: FYL('1 a'),
      ...sluttet(LBK(1083, 2025), LOV(1627, 2025)),
      siger: {
        da: 'En lov fra december 2025 siger, at fleksydelsesalderen er 3 år før folkepensionsalderen. For alle, der kan nå den nu, er det det samme som før.',
        en: 'An act of December 2025 says that flexi-benefit age is 3 years before state pension age. For all who can reach it now it is the same as before.',
      },
      note: {
        da: 'Hvilken dag ændringen begynder, er ikke læst. De to tekster er kun uenige om dem, der er født før juli 1959; de nåede alderen efter tabellen.',
        en: 'On which day the change begins has not been read. The two texts differ only for those born before July 1959; they reached the age by the table.',
      },
      er: efterTabellen,
    },
  ],
})
