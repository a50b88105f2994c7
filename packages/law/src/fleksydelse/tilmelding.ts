import { dage, tidspunkt } from '@sagsvej/rules'
import { blevVisiteretDen, erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import { tilmeldingModtagetDen } from '../fakta/fleksydelse-tilmelding.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { sluttet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_2012, FØR_2012, KOMMUNENS, SIDEN_2015, UDBETALING_DANMARK } from './ordningens-tider.ts'

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
