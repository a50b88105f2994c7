import { dage, efterDato, tidspunkt, uger } from '@sagsvej/rules'
import { fastholdelseModtaget, genvurderingensUdfald, nyAfgørelseMeddelt } from '../fakta/klage.ts'
import { BEK } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { RSLBEK } from '../lovsamling/love.ts'
import { BEK_2009_TIL_2021, BEK_SIDEN_2021, FRA_BEK_2021, FØR_BEK_2009 } from './tider.ts'

const delvist = genvurderingensUdfald.er('delvist_medhold')

const fireUger = {
  siger: {
    da: 'Får du kun delvist medhold, skal du sige til myndigheden, om du fastholder klagen. Det skal ske inden 4 uger efter, at du fik besked om den nye afgørelse.',
    en: 'If your complaint is upheld only in part you must tell the authority whether you maintain it. You must do so within 4 weeks of being told of the new decision.',
  },
  er: nyAfgørelseMeddelt.plus(uger(4)),
} as const

export const klagenFastholdesSenest = tidspunkt('RSLBEK.12.1', {
  titel: {
    da: 'Du skal have sagt, at du fastholder klagen',
    en: 'You must have said that you maintain the complaint',
  },
  betyder: {
    da: 'Dagen er den sidste, du kan fastholde klagen i tide.',
    en: 'The day is the last on which you can maintain the complaint in time.',
  },
  vælgesEfter: efterDato(nyAfgørelseMeddelt),
  relevantNår: delvist,
  versioner: [
    { ...fireUger, ...FØR_BEK_2009, hjemmel: RSLBEK('BEK 709/2009')('15', { stk: '2' }) },
    {
      ...fireUger,
      fra: '2009-08-01',
      til: '2017-12-31',
      hjemmel: RSLBEK('BEK 709/2009')('15', { stk: '2' }),
      ...sluttet(BEK(709, 2009), BEK(918, 2012), BEK(722, 2013), BEK(1338, 2016), BEK(1249, 2017)),
      note: {
        da: 'Teksten sagde 4 uger, men ikke hvorfra. At de løber fra beskeden om den nye afgørelse, slutter vi af teksten fra 2018.',
        en: 'The text said 4 weeks, but not from when. That they run from the message of the new decision we infer from the text of 2018.',
      },
    },
    {
      ...fireUger,
      fra: '2018-01-01',
      til: '2021-06-13',
      hjemmel: RSLBEK('BEK 1249/2017')('13', { stk: '2' }),
      ...læst(BEK(1249, 2017), BEK(227, 2019), BEK(993, 2020), BEK(1846, 2020), BEK(897, 2021)),
    },
    {
      ...fireUger,
      fra: FRA_BEK_2021,
      hjemmel: RSLBEK('BEK 861/2025')('12', { pkt: '1' }),
      ...BEK_SIDEN_2021,
    },
  ],
})

const fjortenDage = {
  siger: {
    da: 'Fastholder du klagen, skal myndigheden inden 14 dage efter din besked sende den videre til klageinstansen. Du skal samtidig have det at vide.',
    en: 'If you maintain the complaint the authority must within 14 days of your message send it on to the appeal body. You must be told at the same time.',
  },
  er: fastholdelseModtaget.plus(dage(14)),
} as const

export const fastholdtKlageVidereSenest = tidspunkt('RSLBEK.12.2', {
  titel: {
    da: 'Den fastholdte klage skal være sendt videre',
    en: 'The maintained complaint must have been sent on',
  },
  betyder: {
    da: 'Dagen er den sidste, myndigheden kan sende klagen videre i tide.',
    en: 'The day is the last on which the authority can send the complaint on in time.',
  },
  vælgesEfter: efterDato(fastholdelseModtaget),
  relevantNår: delvist,
  versioner: [
    { ...fjortenDage, ...FØR_BEK_2009, hjemmel: RSLBEK('BEK 709/2009')('15', { stk: '2' }) },
    {
      ...fjortenDage,
      fra: '2009-08-01',
      til: '2021-06-13',
      hjemmel: RSLBEK('BEK 709/2009')('15', { stk: '2' }),
      ...BEK_2009_TIL_2021,
    },
    {
      ...fjortenDage,
      fra: FRA_BEK_2021,
      hjemmel: RSLBEK('BEK 861/2025')('12', { pkt: '2' }),
      ...BEK_SIDEN_2021,
    },
  ],
})
