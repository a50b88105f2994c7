import { alle, betingelse, krav, énAf } from '@sagsvej/rules'
import { erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import { betalerFleksydelsesbidrag, pensionsværdiIndberettet } from '../fakta/fleksydelse.ts'
import { bopælVedFleksydelse } from '../fakta/fleksydelse-ophold.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
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
