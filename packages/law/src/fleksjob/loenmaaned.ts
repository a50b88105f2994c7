import { aldrig, dage, tidspunkt } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { FLEKSLØNBEK } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { iNyOrdning } from './gammel-ordning.ts'
import { FRA_2020, FØR_2020, INTET } from './loenmaaned-tekster.ts'

const månedenFør = {
  siger: {
    da: 'Tilskuddet betales bagud og regnes ud fra lønnen i måneden før.',
    en: 'The subsidy is paid in arrears and reckoned from the pay of the month before.',
  },
  er: vurderingsdato.begyndelsenAfMåneden().minus(dage(1)),
} as const

export const lønmånedensSidsteDag = tidspunkt('FLEKSLOENBEK.4.1', {
  titel: { da: 'Den måned, lønnen læses i', en: 'The month the pay is read in' },
  betyder: {
    da: 'Dagen er den sidste i den måned, hvis løn tilskuddet regnes ud fra. Aldrig betyder, at der intet tilskud var.',
    en: 'The day is the last of the month whose pay the subsidy is reckoned from. Never means that there was no subsidy.',
  },
  vælgesEfter: påDenDag,
  relevantNår: iNyOrdning,
  versioner: [
    { ...INTET, er: aldrig },
    { ...FØR_2020, hjemmel: FLEKSLØNBEK('BEK 1425/2012')('7', { stk: '1' }), ...månedenFør },
    { ...FRA_2020, hjemmel: FLEKSLØNBEK('BEK 227/2024')('4', { stk: '1' }), ...månedenFør },
  ],
})
