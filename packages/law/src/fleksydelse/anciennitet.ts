import { alle, betingelse, den, led, måneder, énAf } from '@sagsvej/rules'
import {
  betalteTilFleksydelsesalderen,
  fleksydelsesbidragFraTilmelding,
} from '../fakta/fleksydelse-bidrag.ts'
import { bidragUdenBrudFra, førsteBidragDen, iAkasseUdenBrudFra } from '../fakta/fleksydelse-bidrag-fra.ts'
import {
  bidragsmånederIAlt,
  bidragsmånederSeneste25År,
  bidragsmånederSeneste30År,
  ubrudteMånederSeneste15År,
} from '../fakta/fleksydelse-bidragsmaaneder.ts'
import { fødselsdag } from '../fakta/person.ts'
import { AKASSE_2007, BEK, LBK } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds, sluttet, ubekræftet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LBK_1054_2005, SIDEN_2014 } from './kilder.ts'

const fødtSenest = (dag: string) => fødselsdag.senest(den(dag))
const begyndtSenestSom = (år: number) => førsteBidragDen.senest(fødselsdag.plus(måneder(12 * år)))
const siden = (dag: string) => bidragUdenBrudFra.senest(den(dag))
const fraTilmeldingen = led(
  {
    da: 'du har betalt fleksydelsesbidrag, siden du kom med',
    en: 'you have paid flexi-benefit contributions since you joined',
  },
  fleksydelsesbidragFraTilmelding,
)

/** FYL.2a.1: born before 1 March 1952. */
const førMarts1952 = alle(
  led(
    { da: 'du er født før 1. marts 1952', en: 'you were born before 1 March 1952' },
    fødtSenest('1952-02-29'),
  ),
  led(
    {
      da: 'du har været i a-kasse uden brud siden 31. marts 1992, eller betalt fleksydelsesbidrag til alderen',
      en: 'you have been in a fund without a break since 31 March 1992, or paid flexi-benefit contributions up to the age',
    },
    énAf(iAkasseUdenBrudFra.senest(den('1992-03-31')), betalteTilFleksydelsesalderen),
  ),
  led(
    {
      da: 'mindst 10 år i træk inden for de seneste 15',
      en: 'at least 10 unbroken years within the latest 15',
    },
    ubrudteMånederSeneste15År.mindst(måneder(120)),
  ),
  led(
    {
      da: 'du har betalt efterlønsbidrag siden 1. april 1999',
      en: 'you have paid early retirement contributions since 1 April 1999',
    },
    siden('1999-04-01'),
  ),
  fraTilmeldingen,
)

const tyveAf25 = led(
  { da: 'mindst 20 år inden for de seneste 25', en: 'at least 20 years within the latest 25' },
  bidragsmånederSeneste25År.mindst(måneder(240)),
)

const før1959 = alle(
  led({ da: 'du er født før 1959', en: 'you were born before 1959' }, fødtSenest('1958-12-31')),
  led({ da: 'uden brud siden 1. juli 1999', en: 'without a break since 1 July 1999' }, siden('1999-07-01')),
  tyveAf25,
  fraTilmeldingen,
)

const fra1959Til1975 = alle(
  led(
    { da: 'du er født fra 1959 til 1975', en: 'you were born from 1959 to 1975' },
    alle(fødselsdag.tidligst(den('1959-01-01')), fødtSenest('1975-12-31')),
  ),
  énAf(
    alle(
      led(
        { da: 'uden brud siden 1. januar 2008', en: 'without a break since 1 January 2008' },
        alle(siden('2008-01-01'), iAkasseUdenBrudFra.senest(den('2008-01-01'))),
      ),
      led(
        { da: 'mindst 25 år i alt', en: 'at least 25 years in all' },
        bidragsmånederIAlt.mindst(måneder(300)),
      ),
    ),
    alle(
      led(
        {
          da: 'du er født før juli 1964 og har betalt siden 1. juli 1999',
          en: 'you were born before July 1964 and have paid since 1 July 1999',
        },
        alle(fødtSenest('1964-06-30'), siden('1999-07-01'), iAkasseUdenBrudFra.senest(den('1999-07-01'))),
      ),
      tyveAf25,
      fraTilmeldingen,
    ),
  ),
)

const tredive = led(
  { da: 'mindst 30 år i alt', en: 'at least 30 years in all' },
  bidragsmånederIAlt.mindst(måneder(360)),
)

const fra1976Til1977 = alle(
  led(
    { da: 'du er født i 1976 eller 1977', en: 'you were born in 1976 or 1977' },
    alle(fødselsdag.tidligst(den('1976-01-01')), fødtSenest('1977-12-31')),
  ),
  led(
    { da: 'du begyndte, senest da du fyldte 32', en: 'you began at the latest when you turned 32' },
    begyndtSenestSom(32),
  ),
  tredive,
)

const hovedreglen = alle(
  led(
    { da: 'du begyndte, senest da du fyldte 30', en: 'you began at the latest when you turned 30' },
    begyndtSenestSom(30),
  ),
  tredive,
)

const femogtyveAf30 = led(
  { da: 'mindst 25 år inden for de seneste 30', en: 'at least 25 years within the latest 30' },
  bidragsmånederSeneste30År.mindst(måneder(300)),
)

const gammel = {
  hjemmel: FYL('2', { stk: '1', nr: '4' }),
  siger: {
    da: 'Du skulle have betalt bidrag i mindst 25 år inden for de seneste 30; tid i a-kasse før 1. april 1999 talte med. Var du født før 1. marts 1952, kunne 10 år i træk inden for 15 være nok.',
    en: 'You had to have paid contributions for at least 25 years within the latest 30; time in a fund before 1 April 1999 counted. If you were born before 1 March 1952, 10 unbroken years within 15 could be enough.',
  },
  er: énAf(femogtyveAf30, førMarts1952),
} as const

const ny = {
  hjemmel: FYL('2 a', { stk: '1-5' }),
  siger: {
    da: 'Hovedreglen er 30 år med bidrag, begyndt senest som 30-årig. Er du født før 1978, gælder en lettere regel for din årgang, med 10, 20, 25 eller 30 år.',
    en: 'The main rule is 30 years of contributions, begun at the latest at 30. If you were born before 1978 an easier rule applies to your cohort, with 10, 20, 25 or 30 years.',
  },
  er: énAf(hovedreglen, førMarts1952, før1959, fra1959Til1975, fra1976Til1977),
} as const

export const anciennitetOpfyldt = betingelse('FYL.2a', {
  titel: { da: 'Du har betalt bidrag længe nok', en: 'You have paid contributions long enough' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...gammel,
      fra: '2001-07-01',
      til: '2006-12-20',
      ...læst(LBK_1054_2005),
      note: {
        da: 'Reglen for dem, der er født før 1. marts 1952, er læst i senere tekster og i a-kassens hæfte.',
        en: 'The rule for those born before 1 March 1952 was read in later texts and in the fund’s booklet.',
      },
    },
    {
      ...gammel,
      fra: '2006-12-21',
      til: '2007-12-31',
      ...læstAndetsteds(AKASSE_2007, LBK_1054_2005),
    },
    {
      ...ny,
      fra: '2008-01-01',
      til: '2011-12-31',
      ...ubekræftet(LBK_1054_2005, LBK(943, 2014)),
      note: {
        da: 'Reglerne efter årgang er læst i teksten fra 2014. Hvornår de kom ind, er ikke læst; de regner fra 1. juli 1999 og 1. januar 2008.',
        en: 'The rules by cohort were read in the text of 2014. When they came in has not been read; they count from 1 July 1999 and 1 January 2008.',
      },
    },
    { ...ny, fra: '2012-01-01', til: '2014-08-24', ...sluttet(BEK(1408, 2011), LBK(943, 2014)) },
    { ...ny, fra: '2014-08-25', ...SIDEN_2014 },
  ],
})
