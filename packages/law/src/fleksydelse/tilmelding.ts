import { aldrig, dage, hvis, tidspunkt, uger } from '@sagsvej/rules'
import { blevVisiteretDen, erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import {
  rykkerSendtDen,
  tilmeldingModtagetDen,
  udmeldelseModtagetDen,
  underrettetOmUdmeldelseDen,
  ønskedeIkkeTilmelding,
} from '../fakta/fleksydelse-tilmelding.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { FLEKSYDELSESBEK, FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const FØR_2012 = { fra: '2006-07-01', til: '2011-12-31' } as const
const FRA_2012 = { fra: '2012-01-01', til: '2015-04-30' } as const
/** The day Udbetaling Danmark took over from the municipalities: the order of April 2015. */
const UDBETALING_DANMARK = { fra: '2015-05-01' } as const

const KOMMUNENS = læst(BEK(1408, 2011), BEK(1426, 2012), BEK(944, 2013), LBK(943, 2014))
const SIDEN_2015 = læst(
  BEK(559, 2015),
  LBK(1121, 2015),
  BEK(1601, 2017),
  LBK(1097, 2019),
  BEK(1187, 2020),
  LBK(222, 2021),
  LBK(1083, 2025),
)

export const beskedOmVisitation = tidspunkt('FYL.4.1', {
  titel: {
    da: 'Kommunen skal give besked om visitationen',
    en: 'The municipality must give notice of the finding',
  },
  betyder: {
    da: 'Dagen er den sidste, hvor Udbetaling Danmark kan få besked i tide. Aldrig betyder, at kommunen selv stod for ordningen.',
    en: 'The day is the last on which Udbetaling Danmark can be told in time. Never means that the municipality ran the scheme itself.',
  },
  vælgesEfter: påDenDag,
  relevantNår: erVisiteretTilFleksjob,
  versioner: [
    {
      fra: '2006-07-01',
      til: '2011-12-31',
      hjemmel: FYL('4', { stk: '1' }),
      ...sluttet(BEK(1408, 2011), LBK(943, 2014)),
      siger: {
        da: 'Kommunen stod selv for ordningen og skulle ikke give besked til andre.',
        en: 'The municipality ran the scheme itself and had no notice to give to others.',
      },
      er: aldrig,
    },
    {
      ...FRA_2012,
      hjemmel: FYL('4', { stk: '1' }),
      ...KOMMUNENS,
      siger: {
        da: 'Kommunen stod selv for ordningen. Den skulle fortælle dig, at du blev tilmeldt.',
        en: 'The municipality ran the scheme itself. It had to tell you that you were enrolled.',
      },
      er: aldrig,
    },
    {
      ...UDBETALING_DANMARK,
      hjemmel: FYL('4', { stk: '1' }),
      ...SIDEN_2015,
      siger: {
        da: 'Kommunen skal inden 2 uger give Udbetaling Danmark besked om, at du er visiteret, uden at spørge dig. Udbetaling Danmark fortæller dig om tilmeldingen, og hvordan du melder dig ud.',
        en: 'The municipality must within 2 weeks tell Udbetaling Danmark that you have been found eligible, without asking you. Udbetaling Danmark tells you of the enrolment and how to withdraw.',
      },
      er: blevVisiteretDen.plus(uger(2)),
    },
  ],
})

const førsteIMåneden = {
  siger: {
    da: 'Du bliver tilmeldt af sig selv fra den 1. i måneden efter, at du blev visiteret til fleksjob.',
    en: 'You are enrolled automatically from the 1st of the month after you were found eligible for a flex job.',
  },
  er: blevVisiteretDen.udgangenAfMåneden().plus(dage(1)),
} as const

export const tilmeldtFra = tidspunkt('FYL.4.2', {
  titel: {
    da: 'Du er tilmeldt fleksydelsesordningen fra',
    en: 'You are enrolled in the flexi-benefit scheme from',
  },
  vælgesEfter: påDenDag,
  relevantNår: erVisiteretTilFleksjob,
  versioner: [
    {
      ...førsteIMåneden,
      ...FØR_2012,
      hjemmel: FYL('4', { stk: '1' }),
      ...sluttet(BEK(1408, 2011), LBK(943, 2014)),
    },
    { ...førsteIMåneden, ...FRA_2012, hjemmel: FYL('4', { stk: '1' }), ...KOMMUNENS },
    { ...førsteIMåneden, ...UDBETALING_DANMARK, hjemmel: FYL('4', { stk: '2' }), ...SIDEN_2015 },
  ],
})

const senere = {
  siger: {
    da: 'Er du ikke med, kan du tilmelde dig skriftligt. Det virker fra den 1. i måneden efter, at din henvendelse er modtaget.',
    en: 'If you are not in the scheme you can enrol in writing. It takes effect from the 1st of the month after your letter is received.',
  },
  er: tilmeldingModtagetDen.udgangenAfMåneden().plus(dage(1)),
} as const

export const tilmeldtSenereFra = tidspunkt('FYL.4.3', {
  titel: { da: 'Din egen tilmelding virker fra', en: 'Your own enrolment takes effect from' },
  vælgesEfter: påDenDag,
  relevantNår: erVisiteretTilFleksjob,
  versioner: [
    { ...senere, ...FØR_2012, hjemmel: FYL('4', { stk: '2' }), ...sluttet(LBK(943, 2014)) },
    { ...senere, ...FRA_2012, hjemmel: FYL('4', { stk: '2' }), ...KOMMUNENS },
    { ...senere, ...UDBETALING_DANMARK, hjemmel: FYL('4', { stk: '3' }), ...SIDEN_2015 },
  ],
})

const ud = {
  siger: {
    da: 'Du kan altid melde dig ud, og det skal være skriftligt. Det virker fra den 1. i måneden efter; blev du tilmeldt af sig selv og ikke vil med, virker det helt fra begyndelsen.',
    en: 'You can always withdraw, and it must be in writing. It takes effect from the 1st of the month after; if you were enrolled automatically and do not want to take part, it takes effect from the very beginning.',
  },
  er: hvis(ønskedeIkkeTilmelding, tilmeldtFra, udmeldelseModtagetDen.udgangenAfMåneden().plus(dage(1))),
} as const

export const udmeldtFra = tidspunkt('FYL.5', {
  titel: { da: 'Din udmeldelse virker fra', en: 'Your withdrawal takes effect from' },
  betyder: {
    da: 'Dagen er den første, du ikke er med i ordningen.',
    en: 'The day is the first on which you are not in the scheme.',
  },
  vælgesEfter: påDenDag,
  relevantNår: erVisiteretTilFleksjob,
  versioner: [
    { ...ud, ...FØR_2012, hjemmel: FYL('5'), ...sluttet(BEK(1408, 2011), LBK(943, 2014)) },
    { ...ud, ...FRA_2012, hjemmel: FLEKSYDELSESBEK('BEK 1408/2011')('7'), ...KOMMUNENS },
    { ...ud, ...UDBETALING_DANMARK, hjemmel: FLEKSYDELSESBEK('BEK 1187/2020')('7'), ...SIDEN_2015 },
  ],
})

const rykker = {
  siger: {
    da: 'Er bidraget ikke betalt 3 uger efter rykkeren, bliver du meldt ud.',
    en: 'If the contribution is not paid 3 weeks after the reminder you are removed.',
  },
  er: rykkerSendtDen.plus(uger(3)),
} as const

export const bidragSenestEfterRykker = tidspunkt('FYL.9.1', {
  titel: {
    da: 'Bidraget skal være betalt efter rykkeren',
    en: 'The contribution must be paid after the reminder',
  },
  betyder: { da: 'Dagen er den sidste i tide.', en: 'The day is the last in time.' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...rykker, ...FØR_2012, hjemmel: FYL('9', { stk: '1' }), ...sluttet(LBK(943, 2014)) },
    { ...rykker, ...FRA_2012, hjemmel: FYL('9', { stk: '1' }), ...KOMMUNENS },
    { ...rykker, ...UDBETALING_DANMARK, hjemmel: FYL('9', { stk: '1' }), ...SIDEN_2015 },
  ],
})

const ophæves = {
  siger: {
    da: 'Betaler du alt, du skylder, senest 4 uger efter brevet om udmeldelsen, er du med igen, som om du aldrig var meldt ud.',
    en: 'If you pay all that is due at the latest 4 weeks after the letter on the removal, you are in again as if you had never been removed.',
  },
  er: underrettetOmUdmeldelseDen.plus(uger(4)),
} as const

export const udmeldelseOphævesSenest = tidspunkt('FYL.9.3', {
  titel: {
    da: 'Udmeldelsen ophæves, hvis du betaler senest',
    en: 'The removal is lifted if you pay at the latest',
  },
  betyder: { da: 'Dagen er den sidste i tide.', en: 'The day is the last in time.' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...ophæves, ...FØR_2012, hjemmel: FYL('9', { stk: '2' }), ...sluttet(LBK(943, 2014)) },
    { ...ophæves, ...FRA_2012, hjemmel: FYL('9', { stk: '2' }), ...KOMMUNENS },
    { ...ophæves, ...UDBETALING_DANMARK, hjemmel: FYL('9', { stk: '3' }), ...SIDEN_2015 },
  ],
})
