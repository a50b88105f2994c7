import { alle, betingelse, led, énAf } from '@sagsvej/rules'
import { arbejdsgiverensBetaling } from '../fakta/anmeldelse.ts'
import { meldtFraFørsteFraværsdag } from '../fakta/fleksjob-loentilskud.ts'
import { BEK, ulæst } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { FLEKSJOBBEK, LAB } from '../lovsamling/love.ts'
import { meldtSnarestHerefter } from '../skoen/fleksjob-tilskud.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { iGammelOrdning } from './gammel-ordning.ts'
import { LAB_2020 } from './tekster.ts'

const besked = {
  siger: {
    da: 'Betaler arbejdsgiveren dig løn, mens du er syg eller på barsel, skal kommunen have besked fra den første fraværsdag eller snarest herefter. Hvor hurtigt det er, siger reglen ikke.',
    en: 'If the employer pays you while you are ill or on parental leave, the municipality must be told from the first day of absence or as soon as possible after. How soon that is the rule does not say.',
  },
  er: énAf(
    led(
      { da: 'besked på den første fraværsdag', en: 'word on the first day of absence' },
      meldtFraFørsteFraværsdag,
    ),
    led({ da: 'besked snarest herefter', en: 'word as soon as possible after' }, meldtSnarestHerefter),
  ),
} as const

export const beskedOmLønUnderFravær = betingelse('LAB.133.5', {
  titel: {
    da: 'Kommunen fik besked i tide om løn under fravær',
    en: 'The municipality was told in time of pay during absence',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(iGammelOrdning, arbejdsgiverensBetaling.er('loen')),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2008-02-29',
      hjemmel: FLEKSJOBBEK('BEK 114/2008')('2', { stk: '2' }),
      ...ubekræftet(BEK(114, 2008), ulæst('Bekendtgørelsen om fleksjob før marts 2008')),
      ...besked,
    },
    {
      fra: '2008-03-01',
      til: '2009-09-30',
      hjemmel: FLEKSJOBBEK('BEK 114/2008')('2', { stk: '2' }),
      ...læst(BEK(114, 2008)),
      ...besked,
    },
    {
      fra: '2009-10-01',
      til: '2012-12-31',
      hjemmel: FLEKSJOBBEK('BEK 829/2009')('3', { stk: '2' }),
      ...læst(BEK(829, 2009)),
      ...besked,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: FLEKSJOBBEK('BEK 1423/2012')('2', { stk: '2' }),
      ...læst(BEK(1423, 2012), BEK(978, 2013), BEK(809, 2014), BEK(1565, 2014), BEK(2, 2016), BEK(183, 2017)),
      ...besked,
    },
    { fra: '2020-01-01', hjemmel: LAB('133', { stk: '5' }), ...læst(...LAB_2020), ...besked },
  ],
})
