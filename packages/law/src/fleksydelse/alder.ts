import { beregning, type Dato, den, hvis, ikke, måneder, type Tal, tidspunkt } from '@sagsvej/rules'
import { folkepensionsalderNåsDen, fødselsdag } from '../fakta/person.ts'
import { BEK, LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { læst, sluttet, ubekræftet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { L21_2011, L65_2006, LBK_1054_2005 } from './kilder.ts'

type Måneder = Tal<'måneder'>

/** The last day of birth of a cohort and its age in months, oldest first; who is younger has the last. */
const efterFødselsdag = (årgange: readonly (readonly [string, number])[], yngre: Måneder): Måneder =>
  årgange.reduceRight<Måneder>(
    (resten, [sidste, antal]) => hvis(fødselsdag.senest(den(sidste)), måneder(antal), resten),
    yngre,
  )

/** FYL § 1 a, stk. 1-2, as rewritten in December 2011. */
const ALDRE = [
  ['1953-12-31', 720],
  ['1954-06-30', 726],
  ['1954-12-31', 732],
  ['1955-06-30', 738],
  ['1955-12-31', 744],
  ['1956-06-30', 750],
  ['1958-12-31', 756],
  ['1959-06-30', 762],
] as const

/** The same from state pension age back: LSP § 1 a less FYL § 1 a. */
const LÆNGSTE = [
  ['1955-12-31', 60],
  ['1956-06-30', 54],
  ['1958-12-31', 48],
  ['1959-06-30', 42],
] as const

const treÅrFør = folkepensionsalderNåsDen.minus(måneder(36))
const efter1962 = fødselsdag.efter(den('1962-12-31'))
const efterTabellen: Dato = hvis(efter1962, treÅrFør, fødselsdag.plus(efterFødselsdag(ALDRE, måneder(768))))

/** The age that L 65 of 2006 gave: no one under it could reach 60 before it was changed again. */
const alder2006 = efterFødselsdag(
  [
    ['1958-12-31', 720],
    ['1959-06-30', 726],
    ['1959-12-31', 732],
    ['1960-06-30', 738],
  ],
  måneder(744),
)

const siger = {
  da: 'Fleksydelsesalderen er 60 år, når du er født før 1954. Den stiger et halvt år ad gangen til 64 år for dem, der er født efter juni 1959; er du født efter 1962, er den 3 år før folkepensionsalderen.',
  en: 'Flexi-benefit age is 60 years if you were born before 1954. It rises by half a year at a time to 64 for those born after June 1959; if you were born after 1962 it is 3 years before state pension age.',
}

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
      siger,
      er: efterTabellen,
    },
    {
      fra: '2014-08-25',
      til: '2025-12-16',
      hjemmel: FYL('1 a', { stk: '1-3' }),
      ...læst(LBK(943, 2014), LBK(1121, 2015), LBK(1097, 2019), LBK(222, 2021), LBK(1083, 2025)),
      siger,
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

/** Only for those the table names: who is younger follows state pension age. */
export const fleksydelsesalderIMåneder = beregning('FYL.1a.2', 'måneder', {
  titel: { da: 'Fleksydelsesalderen i måneder', en: 'Flexi-benefit age in months' },
  betyder: { da: '12 måneder er et år.', en: '12 months are a year.' },
  vælgesEfter: påDenDag,
  relevantNår: ikke(efter1962),
  versioner: [
    {
      fra: '2006-07-01',
      til: '2011-12-31',
      hjemmel: FYL('1 a', { stk: '1-2' }),
      ...ubekræftet(LBK_1054_2005, L65_2006),
      siger: {
        da: 'Alderen var 60 år. En lov fra 2006 hævede den for dem, der er født i 1959 og senere.',
        en: 'The age was 60 years. An act of 2006 raised it for those born in 1959 and later.',
      },
      er: alder2006,
    },
    {
      fra: '2012-01-01',
      hjemmel: FYL('1 a', { stk: '1-2' }),
      ...læst(LBK(943, 2014), LBK(1121, 2015), LBK(1097, 2019), LBK(222, 2021), LBK(1083, 2025)),
      siger,
      er: efterFødselsdag(ALDRE, måneder(768)),
    },
  ],
})

export const længsteFleksydelse = beregning('FYL.22.2.laengst', 'måneder', {
  titel: { da: 'Så længe kan du højst få fleksydelse', en: 'For at most so long can you have flexi-benefit' },
  betyder: {
    da: 'Tallet er månederne fra fleksydelsesalderen til folkepensionsalderen.',
    en: 'The number is the months from flexi-benefit age to state pension age.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-01',
      til: '2011-12-31',
      hjemmel: FYL('22', { stk: '2' }),
      ...ubekræftet(LBK_1054_2005, L65_2006),
      siger: {
        da: 'Du kunne få fleksydelse i 5 år, fra du var 60, til du var 65.',
        en: 'You could have flexi-benefit for 5 years, from 60 to 65.',
      },
      er: måneder(60),
    },
    {
      fra: '2012-01-01',
      hjemmel: FYL('22', { stk: '2' }),
      ...læst(LBK(943, 2014), LBK(1208, 2017), LBK(1083, 2025)),
      siger: {
        da: 'Er du født i 1955 eller før, er det 5 år. Det falder til 3 år for dem, der er født efter juni 1959.',
        en: 'If you were born in 1955 or before it is 5 years. It falls to 3 years for those born after June 1959.',
      },
      er: efterFødselsdag(LÆNGSTE, måneder(36)),
    },
  ],
})

const ophør = {
  hjemmel: FYL('22', { stk: '2' }),
  siger: {
    da: 'Retten slutter med den måned, hvor du når folkepensionsalderen.',
    en: 'The right ends with the month in which you reach state pension age.',
  },
  er: folkepensionsalderNåsDen.udgangenAfMåneden(),
} as const

export const fleksydelsenSlutter = tidspunkt('FYL.22.2', {
  titel: { da: 'Fleksydelsen slutter', en: 'Flexi-benefit ends' },
  betyder: {
    da: 'Dagen er den sidste med fleksydelse.',
    en: 'The day is the last with flexi-benefit.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...ophør, fra: '2006-07-01', til: '2014-08-24', ...sluttet(LBK(943, 2014)) },
    {
      ...ophør,
      fra: '2014-08-25',
      ...læst(LBK(943, 2014), LBK(1121, 2015), LBK(1097, 2019), LBK(222, 2021), LBK(1083, 2025)),
    },
  ],
})
