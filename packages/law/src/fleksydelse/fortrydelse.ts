import { aldrigOpfyldt, alle, betingelse, den, hvis, led, måneder } from '@sagsvej/rules'
import { fleksydelsesbidragFraTilmelding } from '../fakta/fleksydelse-bidrag.ts'
import { iAkasseUdenBrudFra } from '../fakta/fleksydelse-bidrag-fra.ts'
import { fravalgteEfterløn, manglendeBidragsmåneder } from '../fakta/fleksydelse-fortrydelse.ts'
import { fødselsdag } from '../fakta/person.ts'
import { BEK, LBK, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, sluttet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fleksydelsesalderNåsDen } from './alder.ts'
import { L65_2006, LBK_871_2007, LBK_1054_2005, SIDEN_2014 } from './kilder.ts'
import { tilmeldtFra } from './tilmelding.ts'

/** From the 24th birthday for those born from 1973, from 1997 for the older. */
const længeIAkasse = hvis(
  fødselsdag.tidligst(den('1973-01-01')),
  iAkasseUdenBrudFra.senest(fødselsdag.plus(måneder(288))),
  iAkasseUdenBrudFra.senest(den('1997-01-01')),
)

export const REGLERNE_FRA_2006 = {
  fra: '2006-12-21',
  til: '2011-12-31',
  ...dagenErIkkeFundet(
    {
      da: 'Reglerne fra 2006 og ændringen i lov nr. 108 af 2008 er ikke læst.',
      en: 'The rules of 2006 and the change in Act no. 108 of 2008 have not been read.',
    },
    ulæst('LOV 1544/2006'),
    LBK_871_2007,
    BEK(1408, 2011),
  ),
  siger: {
    da: 'Muligheden kom med en lov fra december 2006. Hvordan den så ud før 2012, er ikke læst.',
    en: 'The possibility came with an act of December 2006. How it was before 2012 has not been read.',
  },
} as const

const kan = {
  hjemmel: FYL('3 a', { stk: '1-2' }),
  siger: {
    da: 'Har du valgt efterløn fra, kan du alligevel få nedsat fleksydelse. Du skal have været i a-kasse uden brud, være kommet med mindst 15 år før fleksydelsesalderen og have betalt bidrag siden.',
    en: 'If you opted out of early retirement you can still get a reduced flexi-benefit. You must have been in a fund without a break, have joined at least 15 years before flexi-benefit age, and have paid contributions since.',
  },
  er: alle(
    led(
      { da: 'du havde valgt efterløn fra', en: 'you had opted out of early retirement' },
      fravalgteEfterløn,
    ),
    led(
      { da: 'du mangler bidrag ved alderen', en: 'you lack contributions at the age' },
      manglendeBidragsmåneder.mindst(måneder(1)),
    ),
    led(
      {
        da: 'du har været i a-kasse længe nok uden brud',
        en: 'you have been in a fund long enough without a break',
      },
      længeIAkasse,
    ),
    led(
      { da: 'du kom med mindst 15 år før alderen', en: 'you joined at least 15 years before the age' },
      tilmeldtFra.senest(fleksydelsesalderNåsDen.minus(måneder(180))),
    ),
    led(
      { da: 'du har betalt bidrag siden', en: 'you have paid contributions since' },
      fleksydelsesbidragFraTilmelding,
    ),
  ),
} as const

export const fortrydelsesordning = betingelse('FYL.3a.1', {
  titel: {
    da: 'Fleksydelse, selv om du valgte efterløn fra',
    en: 'Flexi-benefit although you opted out of early retirement',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-01',
      til: '2006-12-20',
      hjemmel: kan.hjemmel,
      ...læst(LBK_1054_2005, L65_2006),
      siger: {
        da: 'Muligheden kom først med en lov fra december 2006.',
        en: 'The possibility came only with an act of December 2006.',
      },
      er: aldrigOpfyldt,
    },
    { ...REGLERNE_FRA_2006, hjemmel: kan.hjemmel },
    { ...kan, fra: '2012-01-01', til: '2014-08-24', ...sluttet(BEK(1408, 2011), LBK(943, 2014)) },
    { ...kan, fra: '2014-08-25', ...SIDEN_2014 },
  ],
})
