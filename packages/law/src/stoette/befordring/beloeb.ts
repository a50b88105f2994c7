import { afrundTil, alle, beregning, betingelse, hvis, ikke, tal, udregn, énAf } from '@sagsvej/rules'
import { dageMedFremmøde, kilometerOmDagen } from '../../fakta/befordring.ts'
import {
  befordringFølgerAfFunktionsnedsættelse,
  faktiskBefordringsudgift,
} from '../../fakta/faktisk-befordring.ts'
import { målgruppeForTilbud } from '../../fakta/maalgruppe-for-tilbud.ts'
import { tilbuddetsArt } from '../../fakta/tilbud.ts'
import { LBK } from '../../lovsamling/kilder.ts'
import { læst, sluttet } from '../../lovsamling/laest.ts'
import { LAB } from '../../lovsamling/love.ts'
import { befordringEfterKonkretVurdering } from '../../skoen/befordring.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { FØR_LBK_439, LAB_2008_2016, LAB_FRA_2020 } from '../tekster.ts'
import { FRA_MARTS_2012, retTilBefordring, UKENDT_2011_2012 } from './ret.ts'
import { kilometertakst } from './takst.ts'

const faktisk = {
  siger: {
    da: 'Koster transporten mere, fordi din funktionsevne er nedsat, får du den faktiske udgift. Så er der ingen grænse på 24 km.',
    en: 'If the transport costs more because your function is reduced you get the actual cost. Then there is no limit of 24 km.',
  },
} as const
const etTilbud = tilbuddetsArt.er('vejledning', 'praktik', 'loentilskud_offentlig', 'loentilskud_privat')

/** Who was ill had it, until 2019, only while the ability to work was examined; that is taken as the measure being so. */
const indtil2019 = {
  hjemmel: LAB('82'),
  ...faktisk,
  er: alle(
    befordringFølgerAfFunktionsnedsættelse,
    målgruppeForTilbud.er('revalidering', 'fleksjobvisiteret', 'sygedagpenge'),
    etTilbud,
  ),
} as const

export const retTilFaktiskBefordring = betingelse('LAB.175.4', {
  titel: { da: 'Ret til den faktiske udgift til transport', en: 'A right to the actual transport cost' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_439, ...indtil2019 },
    { fra: '2008-05-29', til: '2011-06-23', ...læst(...LAB_2008_2016.slice(0, 5)), ...indtil2019 },
    UKENDT_2011_2012,
    {
      ...FRA_MARTS_2012,
      hjemmel: LAB('82', { stk: '4' }),
      ...faktisk,
      er: alle(
        befordringFølgerAfFunktionsnedsættelse,
        målgruppeForTilbud.er(
          'dagpenge',
          'jobparat',
          'aktivitetsparat',
          'ung_uddannelsesparat',
          'ung_aktivitetsparat',
          'sygedagpenge',
          'jobafklaring',
          'ressourceforloeb',
          'fleksjobvisiteret',
          'revalidering',
        ),
        énAf(etTilbud, tilbuddetsArt.er('jobrettet_uddannelse')),
      ),
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('175', { stk: '4' }),
      ...læst(...LAB_FRA_2020),
      ...faktisk,
      er: alle(
        befordringFølgerAfFunktionsnedsættelse,
        énAf(
          alle(
            målgruppeForTilbud.er(
              'dagpenge',
              'jobparat',
              'aktivitetsparat',
              'ung_uddannelsesparat',
              'ung_aktivitetsparat',
              'sygedagpenge',
              'jobafklaring',
              'ressourceforloeb',
              'fleksjobvisiteret',
              'revalidering',
            ),
            énAf(etTilbud, tilbuddetsArt.er('nytteindsats')),
          ),
          alle(
            målgruppeForTilbud.er('dagpenge', 'fleksjobvisiteret'),
            tilbuddetsArt.er('jobrettet_uddannelse'),
          ),
          alle(
            målgruppeForTilbud.er('selvforsoergende', 'under_18'),
            etTilbud,
            befordringEfterKonkretVurdering,
          ),
        ),
      ),
    },
  ],
})

const kilometerne = udregn(
  {
    gange: [kilometerOmDagen.minus(tal('km', 24)).dogMindst(tal('km', 0)), dageMedFremmøde, kilometertakst],
  },
  'kr',
  afrundTil('nærmeste', 'kr', '1'),
)

const beløbet = {
  siger: {
    da: 'Du får kilometertaksten for hver kilometer over 24 de dage, du møder. Beløbet afrundes til hele kroner. Følger udgiften af nedsat funktionsevne, får du den faktiske udgift.',
    en: 'You get the rate per kilometre for each kilometre above 24 on the days you attend. The amount is rounded to whole kroner. If the cost follows from reduced function you get the actual cost.',
  },
  er: hvis(
    retTilFaktiskBefordring,
    faktiskBefordringsudgift,
    hvis(retTilBefordring, kilometerne, tal('kr', 0)),
  ),
} as const

export const befordringsgodtgørelse = beregning('LAB.175.2', 'kr', {
  titel: { da: 'Penge til transport i alt', en: 'The transport grant in all' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_439, hjemmel: LAB('82'), ...beløbet },
    {
      fra: '2008-05-29',
      til: '2011-06-23',
      hjemmel: LAB('82'),
      ...læst(...LAB_2008_2016.slice(0, 5)),
      ...beløbet,
    },
    UKENDT_2011_2012,
    { ...FRA_MARTS_2012, hjemmel: LAB('82', { stk: '2-4' }), ...beløbet },
    { fra: '2020-01-01', hjemmel: LAB('175'), ...læst(...LAB_FRA_2020), ...beløbet },
  ],
})

/** Who decides: of no use before the funds were named in the act; the orders said the same from 2009. */
export const akassenAfgørBefordring = betingelse('LAB.175.5', {
  titel: {
    da: 'A-kassen afgør og udbetaler pengene til transport',
    en: 'The unemployment fund decides on and pays the transport grant',
  },
  betyder: {
    da: 'Nej betyder, at du skal søge hos kommunen.',
    en: 'No means that you must apply to the municipality.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2019-12-31',
      hjemmel: LAB('82'),
      ...sluttet(LBK(439, 2008), LBK(1342, 2016)),
      note: {
        da: 'Hvem der afgjorde det, stod i bekendtgørelserne, som er læst fra 2011 til 2014.',
        en: 'Who decided it stood in the orders, read from 2011 to 2014.',
      },
      siger: {
        da: 'På dagpenge søgte du i a-kassen, ellers hos jobcenteret.',
        en: 'On unemployment benefit you applied to the fund, otherwise to the job centre.',
      },
      er: målgruppeForTilbud.er('dagpenge'),
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('175', { stk: '5' }),
      ...læst(...LAB_FRA_2020),
      siger: {
        da: 'På dagpenge søger du i a-kassen, ellers hos kommunen. Faktiske udgifter på grund af nedsat funktionsevne søger alle hos kommunen.',
        en: 'On unemployment benefit you apply to the fund, otherwise to the municipality. Actual costs because of reduced function everybody applies for to the municipality.',
      },
      er: alle(målgruppeForTilbud.er('dagpenge'), ikke(befordringFølgerAfFunktionsnedsættelse)),
    },
  ],
})
