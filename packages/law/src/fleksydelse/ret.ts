import { alle, betingelse, dage, krav, led, måneder, senesteAf, tidspunkt, énAf } from '@sagsvej/rules'
import { blevVisiteretDen, erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import {
  ansøgtOmFleksydelseDen,
  betalerFleksydelsesbidrag,
  bopælVedFleksydelse,
  månederUdenForEØS,
  pensionsværdiIndberettet,
} from '../fakta/fleksydelse.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { FLEKSYDELSESBEK, FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fleksydelsesalderNåsDen } from './alder.ts'
import { anciennitetOpfyldt } from './anciennitet.ts'
import { dispensationFraAnciennitet } from './dispensation.ts'
import { LBK_1054_2005, SIDEN_2014 } from './kilder.ts'

const betingelser = alle(
  krav(
    '1',
    { da: 'du har nået fleksydelsesalderen', en: 'you have reached flexi-benefit age' },
    vurderingsdato.tidligst(fleksydelsesalderNåsDen),
  ),
  krav(
    '2',
    { da: 'du er visiteret til fleksjob', en: 'you have been found eligible for a flex job' },
    erVisiteretTilFleksjob,
  ),
  krav(
    '3',
    { da: 'du betaler fleksydelsesbidrag', en: 'you pay flexi-benefit contributions' },
    betalerFleksydelsesbidrag,
  ),
  krav(
    '4',
    { da: 'du har betalt bidrag længe nok', en: 'you have paid contributions long enough' },
    énAf(anciennitetOpfyldt, dispensationFraAnciennitet),
  ),
  krav(
    '5',
    { da: 'værdien af dine pensioner er indberettet', en: 'the value of your pensions has been reported' },
    pensionsværdiIndberettet,
  ),
  krav(
    '6',
    {
      da: 'du bor i Danmark, EU, EØS, Schweiz, Grønland eller på Færøerne',
      en: 'you live in Denmark, the EU, the EEA, Switzerland, Greenland or the Faroes',
    },
    bopælVedFleksydelse.er('danmark', 'eu_eoes', 'schweiz_groenland_faeroeerne'),
  ),
)

const ret = {
  hjemmel: FYL('2', { stk: '1' }),
  siger: {
    da: 'Du skal have nået fleksydelsesalderen, være visiteret til fleksjob, betale bidrag og have gjort det længe nok. Dine pensioner skal være indberettet, og du skal bo i Danmark eller et land, der er ligestillet.',
    en: 'You must have reached flexi-benefit age, been found eligible for a flex job, pay contributions and have done so long enough. Your pensions must be reported, and you must live in Denmark or a country put on a par.',
  },
  note: {
    da: 'Loven nævner Danmark, EU og EØS. Schweiz, Grønland og Færøerne følger af bekendtgørelsen.',
    en: 'The act names Denmark, the EU and the EEA. Switzerland, Greenland and the Faroes follow from the order.',
  },
  er: betingelser,
} as const

export const retTilFleksydelse = betingelse('FYL.2.1', {
  titel: { da: 'Ret til fleksydelse', en: 'A right to flexi-benefit' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...ret, fra: '2001-07-01', til: '2006-12-20', ...læst(LBK_1054_2005) },
    {
      ...ret,
      fra: '2006-12-21',
      til: '2014-08-24',
      ...sluttet(LBK_1054_2005, BEK(1408, 2011), LBK(943, 2014)),
    },
    { ...ret, fra: '2014-08-25', ...SIDEN_2014 },
  ],
})

const tremåneder = {
  hjemmel: FYL('15', { stk: '1' }),
  siger: {
    da: 'Du kan tidligst gå på fleksydelse 3 måneder efter, at du blev visiteret til fleksjob.',
    en: 'You can go on flexi-benefit at the earliest 3 months after you were found eligible for a flex job.',
  },
  er: senesteAf(blevVisiteretDen.plus(måneder(3)), fleksydelsesalderNåsDen),
} as const

export const fleksydelseTidligst = tidspunkt('FYL.15.1', {
  titel: { da: 'Du kan tidligst gå på fleksydelse', en: 'You can go on flexi-benefit at the earliest' },
  betyder: { da: 'Dagen er den første mulige.', en: 'The day is the first possible.' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...tremåneder, fra: '2006-07-01', til: '2014-08-24', ...sluttet(LBK(943, 2014)) },
    { ...tremåneder, fra: '2014-08-25', ...SIDEN_2014 },
  ],
})

const månedenEfter = {
  siger: {
    da: 'Du skal søge skriftligt. Ydelsen kan tidligst udbetales fra den 1. i måneden efter ansøgningen.',
    en: 'You must apply in writing. The benefit can be paid at the earliest from the 1st of the month after the application.',
  },
  er: senesteAf(ansøgtOmFleksydelseDen.udgangenAfMåneden().plus(dage(1)), fleksydelseTidligst),
} as const

export const fleksydelseUdbetalesFra = tidspunkt('FYL.22.1', {
  titel: { da: 'Fleksydelse udbetales tidligst fra', en: 'Flexi-benefit is paid at the earliest from' },
  betyder: {
    da: 'Dagen er den første, der kan betales for.',
    en: 'The day is the first that can be paid for.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...månedenEfter,
      fra: '2006-07-01',
      til: '2011-12-31',
      hjemmel: FYL('22', { stk: '1' }),
      ...sluttet(BEK(1408, 2011), LBK(943, 2014)),
    },
    {
      ...månedenEfter,
      fra: '2012-01-01',
      til: '2014-08-24',
      hjemmel: FLEKSYDELSESBEK('BEK 1408/2011')('15'),
      ...læst(BEK(1408, 2011), BEK(1426, 2012), BEK(944, 2013)),
    },
    { ...månedenEfter, fra: '2014-08-25', hjemmel: FYL('22', { stk: '1' }), ...SIDEN_2014 },
  ],
})

const ingenPension = led(
  { da: 'du får ikke pension', en: 'you get no pension' },
  pensionDuFår.er('ingen', 'invaliditetsydelse'),
)
const ikkeForLængeUde = led(
  {
    da: 'du har højst været uden for EØS i 3 måneder i kalenderåret',
    en: 'you have been outside the EEA for at most 3 months of the calendar year',
  },
  månederUdenForEØS.højst(måneder(3)),
)

const standses = {
  siger: {
    da: 'Får du social pension, kan du ikke samtidig få fleksydelse, bortset fra invaliditetsydelse. Opholder du dig mere end 3 måneder i et kalenderår uden for EØS, Schweiz, Grønland og Færøerne, standser betalingen.',
    en: 'If you get a social pension you cannot have flexi-benefit at the same time, apart from invalidity benefit. If you stay more than 3 months of a calendar year outside the EEA, Switzerland, Greenland and the Faroes, payment stops.',
  },
  er: alle(ingenPension, ikkeForLængeUde),
} as const

export const fleksydelseStandserIkke = betingelse('FYL.15.4', {
  titel: {
    da: 'Fleksydelsen udbetales fortsat, set på pension og ophold',
    en: 'Flexi-benefit goes on as far as pension and stay go',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...standses,
      fra: '2006-07-01',
      til: '2014-08-24',
      hjemmel: FYL('15', { stk: '4' }),
      ...sluttet(BEK(1408, 2011), LBK(943, 2014)),
    },
    {
      ...standses,
      fra: '2014-08-25',
      hjemmel: FYL('15', { stk: '4' }),
      ...læst(LBK(943, 2014), BEK(559, 2015), BEK(1187, 2020), LBK(1083, 2025)),
    },
  ],
})
