import { tidspunkt, uger } from '@sagsvej/rules'
import { rykkerSendtDen, underrettetOmUdmeldelseDen } from '../fakta/fleksydelse-tilmelding.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { sluttet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_2012, FØR_2012, KOMMUNENS, SIDEN_2015, UDBETALING_DANMARK } from './ordningens-tider.ts'

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
