import { alle, betingelse, ikke, led, tal, énAf } from '@sagsvej/rules'
import { kilometerOmDagen } from '../../fakta/befordring.ts'
import { målgruppeForTilbud } from '../../fakta/maalgruppe-for-tilbud.ts'
import { tilbuddetsArt } from '../../fakta/tilbud.ts'
import { BEK, LBK } from '../../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, sluttet } from '../../lovsamling/laest.ts'
import { LAB } from '../../lovsamling/love.ts'
import { befordringEfterKonkretVurdering } from '../../skoen/befordring.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { FØR_LBK_439, LAB_FRA_2020 } from '../tekster.ts'

const ettilbud = tilbuddetsArt.er('vejledning', 'praktik', 'loentilskud_offentlig', 'loentilskud_privat')
const udenLøntilskud = tilbuddetsArt.er('vejledning', 'praktik')
const selvvalgt = alle(målgruppeForTilbud.er('dagpenge'), tilbuddetsArt.er('jobrettet_uddannelse'))
const privatLøntilskud = tilbuddetsArt.er('loentilskud_privat')

export const over24 = kilometerOmDagen.over(tal('km', 24))
const langtNok = led(
  { da: 'vejen frem og tilbage er mere end 24 km', en: 'the way there and back is more than 24 km' },
  over24,
)
const iMålgruppen = { da: 'du og tilbuddet er omfattet', en: 'you and the measure are covered' }

const siger = {
  da: 'Du får penge til transport, når der er mere end 24 km frem og tilbage om dagen. Er der præcis 24 km, får du ingen.',
  en: 'You get money for transport when it is more than 24 km there and back a day. If it is exactly 24 km you get none.',
}

/** Until the spring of 2012: not those on social assistance, who had the grant for costs of LAB.176. */
const før2012 = (medSelvvalgt: boolean) => ({
  hjemmel: LAB('82', { stk: '1' }),
  siger,
  er: alle(
    langtNok,
    led(
      iMålgruppen,
      énAf(
        alle(målgruppeForTilbud.er('dagpenge', 'revalidering', 'sygedagpenge'), ettilbud),
        alle(målgruppeForTilbud.er('fleksjobvisiteret'), udenLøntilskud),
        ...(medSelvvalgt ? [selvvalgt] : []),
      ),
    ),
    led(
      {
        da: 'på dagpenge ikke i løntilskud hos en privat',
        en: 'not on unemployment benefit with a private subsidy',
      },
      ikke(alle(målgruppeForTilbud.er('dagpenge'), privatLøntilskud)),
    ),
  ),
})

const ALLE_YDELSER = [
  'dagpenge',
  'jobparat',
  'aktivitetsparat',
  'ung_uddannelsesparat',
  'ung_aktivitetsparat',
  'sygedagpenge',
  'jobafklaring',
  'ressourceforloeb',
  'revalidering',
] as const

/** The groups named by number grew with the new benefits; each is that of its own day. */
const fra2012 = {
  hjemmel: LAB('82', { stk: '1' }),
  siger,
  er: alle(
    langtNok,
    led(
      iMålgruppen,
      énAf(
        alle(målgruppeForTilbud.er(...ALLE_YDELSER), ettilbud),
        alle(målgruppeForTilbud.er('fleksjobvisiteret'), udenLøntilskud),
        selvvalgt,
      ),
    ),
    led(
      {
        da: 'på dagpenge eller kontanthjælp ikke i løntilskud hos en privat',
        en: 'not on unemployment benefit or social assistance with a private subsidy',
      },
      ikke(
        alle(
          målgruppeForTilbud.er(
            'dagpenge',
            'jobparat',
            'aktivitetsparat',
            'ung_uddannelsesparat',
            'ung_aktivitetsparat',
          ),
          privatLøntilskud,
        ),
      ),
    ),
  ),
} as const

/** LAB § 6, nos. 1-10; nos. 12 and 13 only after an assessment; no. 11, disability pensioners, not. */
const fra2020 = {
  hjemmel: LAB('175', { stk: '1' }),
  siger,
  er: alle(
    langtNok,
    led(
      iMålgruppen,
      énAf(
        alle(
          målgruppeForTilbud.er(...ALLE_YDELSER, 'fleksjobvisiteret'),
          énAf(ettilbud, tilbuddetsArt.er('nytteindsats')),
        ),
        alle(
          målgruppeForTilbud.er('dagpenge', 'fleksjobvisiteret'),
          tilbuddetsArt.er('jobrettet_uddannelse'),
        ),
        alle(
          énAf(
            alle(
              målgruppeForTilbud.er('selvforsoergende'),
              tilbuddetsArt.er('vejledning', 'praktik', 'loentilskud_offentlig'),
            ),
            alle(målgruppeForTilbud.er('under_18'), udenLøntilskud),
          ),
          befordringEfterKonkretVurdering,
        ),
      ),
    ),
    led(
      {
        da: 'på dagpenge eller kontanthjælp ikke i løntilskud hos en privat',
        en: 'not on unemployment benefit or social assistance with a private subsidy',
      },
      ikke(
        alle(
          målgruppeForTilbud.er(
            'dagpenge',
            'jobparat',
            'aktivitetsparat',
            'ung_uddannelsesparat',
            'ung_aktivitetsparat',
          ),
          privatLøntilskud,
        ),
      ),
    ),
  ),
} as const

export const UKENDT_2011_2012 = {
  fra: '2011-06-24',
  til: '2012-03-04',
  hjemmel: LAB('82'),
  siger: {
    da: 'Også kontanthjælpsmodtagere fik ret i denne tid, og taksten blev skattefradragets.',
    en: 'During this time those on social assistance got the right too, and the rate became that of the tax deduction.',
  },
  ...dagenErIkkeFundet(
    {
      da: 'Reglen blev ændret mellem juni 2011 og marts 2012. Hvilken dag er ikke fundet.',
      en: 'The rule was changed between June 2011 and March 2012. On which day has not been found.',
    },
    LBK(710, 2011),
    BEK(33, 2012),
    BEK(199, 2012),
    LBK(706, 2012),
  ),
} as const

export const FRA_MARTS_2012 = {
  fra: '2012-03-05',
  til: '2019-12-31',
  ...læst(BEK(199, 2012), LBK(706, 2012), LBK(415, 2013), LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
  note: {
    da: 'Loven er læst fra juni 2012. Bekendtgørelsen af 5. marts 2012 bygger på de nye stykker.',
    en: 'The act was read from June 2012. The order of 5 March 2012 rests on the new subsections.',
  },
} as const

export const retTilBefordring = betingelse('LAB.175.1', {
  titel: { da: 'Ret til penge til transport', en: 'A right to a transport grant' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_439, ...før2012(false) },
    {
      fra: '2008-05-29',
      til: '2009-07-06',
      ...sluttet(LBK(439, 2008), LBK(742, 2009)),
      note: {
        da: 'Selvvalgt uddannelse står først i loven af 7. juli 2009. At den ikke talte med før, er sluttet.',
        en: 'Education of one’s own choice is first in the act of 7 July 2009. That it did not count before is inferred.',
      },
      ...før2012(false),
    },
    {
      fra: '2009-07-07',
      til: '2011-06-23',
      ...læst(LBK(742, 2009), LBK(938, 2009), LBK(1428, 2009), LBK(710, 2011)),
      ...før2012(true),
    },
    UKENDT_2011_2012,
    { ...FRA_MARTS_2012, ...fra2012 },
    { fra: '2020-01-01', ...læst(...LAB_FRA_2020), ...fra2020 },
  ],
})
