import { aldrigOpfyldt, beregning, hvis, type Sandt, tidspunkt, énAf } from '@sagsvej/rules'
import { fødselsdag } from '../fakta/person.ts'
import { AKASSE_2007, kilde, LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds, sluttet, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { tabellenFra2006Gælder, tabellenFra2011Gælder } from './alderstabellen-gaelder.ts'
import {
  alderFør2006,
  alderIGamleDage,
  født1939EllerFør,
  tabel2006,
  tabel2011,
  tabel2015,
  tabel2020,
  tabel2025,
} from './aldre.ts'
import { LOV_1586_2006 } from './lov-1586-2006.ts'
import { FRA_LBK_2009 } from './tekster.ts'

const hjemmel = LSP('1 a', { stk: '1' })

/** What was not read is yes or no: it always arises. */
const gælder = (tabellen: Sandt): Sandt => énAf(tabellen, aldrigOpfyldt)

const op = (til: number, årgang: number) => ({
  da: `Folkepensionsalderen følger, hvornår du er født. Den er ${til} år, hvis du er født i ${årgang} eller senere.`,
  en: `The state pension age follows when you were born. It is ${til} years if you were born in ${årgang} or later.`,
})

const AES = (navn: string) =>
  kilde(navn, 'https://www.aes.dk/om-arbejdsmarkedets-erhvervssikring/temaer/forhoejet-pensionsalder')

/** In months, since the act counts in half years. By the birth and by the law that applies on the day it is asked. */
export const folkepensionsalder = beregning('LSP.1a.1', 'måneder', {
  titel: { da: 'Din folkepensionsalder', en: 'Your state pension age' },
  betyder: {
    da: 'Alderen er i måneder, efter de aldre, der er vedtaget og gælder den dag, der spørges. Den kan blive hævet senere.',
    en: 'The age is in months, by the ages that are adopted and apply on the day of asking. It may be raised later.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2009-10-01',
      hjemmel,
      ...læstAndetsteds(AKASSE_2007, LBK(439, 2008), LOV_1586_2006),
      siger: {
        da: 'Folkepensionsalderen var 65 år, og 67 år for dem, der er født den 30. juni 1939 eller før. For dem, der er født fra 1959, blev den hævet.',
        en: 'The state pension age was 65, and 67 for those born on 30 June 1939 or before. For those born from 1959 it was raised.',
      },
      note: {
        da: 'Lov om en aktiv beskæftigelsesindsats fra 2008 har den 1. juli 1939 som sidste fødselsdag med 67 år, hæftet fra 2007 den 30. juni.',
        en: 'The Active Employment Measures Act of 2008 has 1 July 1939 as the last birthday with 67 years, the booklet of 2007 has 30 June.',
      },
      er: hvis(
        født1939EllerFør,
        alderIGamleDage,
        hvis(gælder(tabellenFra2006Gælder), tabel2006, alderFør2006),
      ),
    },
    {
      fra: FRA_LBK_2009,
      til: '2011-12-28',
      hjemmel,
      ...læst(LBK(982, 2009), LBK(1005, 2010)),
      siger: {
        da: 'Folkepensionsalderen var 65 år, hvis du er født før 1959. Den steg med et halvt år ad gangen til 67 år for dem, der er født efter den 30. juni 1960.',
        en: 'The state pension age was 65 if you were born before 1959. It rose by half a year at a time to 67 for those born after 30 June 1960.',
      },
      er: tabel2006,
    },
    {
      fra: '2011-12-29',
      til: '2012-07-08',
      hjemmel,
      ...sluttet(LBK(1005, 2010), LBK(783, 2012)),
      siger: {
        da: 'Folkepensionsalderen blev hævet tidligere end før besluttet, for dem der er født fra 1954. Er du født før, er den 65 år.',
        en: 'The state pension age was raised earlier than decided before, for those born from 1954. If you were born before that it is 65.',
      },
      er: hvis(gælder(tabellenFra2011Gælder), tabel2011, tabel2006),
    },
    {
      fra: '2012-07-09',
      til: '2015-12-28',
      hjemmel,
      ...læst(LBK(783, 2012), LBK(390, 2013), LBK(1116, 2013), LBK(1137, 2014), LBK(10, 2015)),
      siger: {
        da: 'Folkepensionsalderen er 65 år, hvis du er født før 1954. Den stiger med et halvt år ad gangen til 67 år for dem, der er født fra 1. juli 1955.',
        en: 'The state pension age is 65 if you were born before 1954. It rises by half a year at a time to 67 for those born from 1 July 1955.',
      },
      er: tabel2011,
    },
    {
      fra: '2015-12-29',
      til: '2016-10-12',
      hjemmel,
      ...læstAndetsteds(
        LBK(1239, 2016),
        LOV(1810, 2015),
        kilde(
          'Arbejdsskadestyrelsen: Om lovændringen',
          'https://aes.dk/da/Temaer/Forhojet-pensionsalder/Om-lovaendringen.aspx',
        ),
      ),
      siger: op(68, 1963),
      er: tabel2015,
    },
    {
      fra: '2016-10-13',
      til: '2020-12-30',
      hjemmel,
      ...læst(LBK(1239, 2016), LBK(1208, 2017), LBK(983, 2019)),
      siger: op(68, 1963),
      er: tabel2015,
    },
    {
      fra: '2020-12-31',
      til: '2021-02-11',
      hjemmel,
      ...ubekræftet(LBK(234, 2021), ulæst('Lov nr. 2203 af 29. december 2020')),
      siger: op(69, 1967),
      note: {
        da: 'Dagen er taget fra en offentlig tabel, ikke fra loven.',
        en: 'The day is taken from a public table, not from the act.',
      },
      er: tabel2020,
    },
    {
      fra: '2021-02-12',
      til: '2025-12-30',
      hjemmel,
      ...læst(LBK(234, 2021), LBK(527, 2022), LBK(1042, 2024), LBK(1123, 2024)),
      siger: op(69, 1967),
      er: tabel2020,
    },
    {
      fra: '2025-12-31',
      hjemmel,
      ...læstAndetsteds(LOV(703, 2025), AES('Arbejdsmarkedets Erhvervssikring: Forhøjet pensionsalder')),
      siger: op(70, 1971),
      er: tabel2025,
    },
  ],
})

/** The birthday counted in years and half years. Pension is paid from the month after (LSP.33.1). */
export const folkepensionsalderensDag = tidspunkt('LSP.1a.1.dag', {
  titel: { da: 'Dagen, du når folkepensionsalderen', en: 'The day you reach state pension age' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel,
      ...læst(LBK(982, 2009), LBK(783, 2012), LBK(1239, 2016), LBK(1123, 2024)),
      siger: {
        da: 'Du når folkepensionsalderen den dag, du har den alder, loven sætter for dem, der er født, da du blev født.',
        en: 'You reach state pension age on the day you are as old as the act asks of those born when you were born.',
      },
      er: fødselsdag.plus(folkepensionsalder),
    },
  ],
})
