import { alle, altid, betingelse, efterDato, ikke, énAf } from '@sagsvej/rules'
import {
  borIDanmarkOgErFyldt15,
  brevetSendtDen,
  fritagetForDigitalPost,
  frivilligtTilsluttetDigitalPost,
} from '../fakta/brev.ts'
import { BEK, LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { DPL } from '../lovsamling/love.ts'
import { LOVEN_FRA, OBLIGATORISK_FRA } from './tider.ts'

/** SB-DP-2: asked of the day the letter is sent. */
export const brevetSkalSendesPåPapir = betingelse('DPL.3.1', {
  titel: { da: 'Brevet skal sendes på papir', en: 'The letter must be sent on paper' },
  vælgesEfter: efterDato(brevetSendtDen),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-06-30',
      hjemmel: DPL('3', { stk: '1' }),
      ...ubekræftet(LOV(528, 2012), ulæst('Reglerne om digital kommunikation før juli 2012')),
      siger: {
        da: 'Der var ingen lov om Digital Post før 1. juli 2012, så et brev med retsvirkning blev sendt på papir.',
        en: 'There was no act on Digital Post before 1 July 2012, so a letter with legal effect went on paper.',
      },
      er: altid,
    },
    {
      fra: LOVEN_FRA,
      til: '2014-10-31',
      hjemmel: DPL('4', { stk: '3' }),
      ...læst(LOV(528, 2012), BEK(1535, 2013)),
      siger: {
        da: 'Du fik kun Digital Post, hvis du selv havde tilsluttet dig. Ellers skulle brevet sendes på papir.',
        en: 'You got Digital Post only if you had joined it yourself. Otherwise the letter had to go on paper.',
      },
      er: ikke(frivilligtTilsluttetDigitalPost),
    },
    {
      fra: OBLIGATORISK_FRA,
      hjemmel: DPL('3', { stk: '1' }),
      ...læst(BEK(1535, 2013), BEK(1553, 2013), LBK(801, 2016), LBK(686, 2021)),
      siger: {
        da: 'Alle fra 15 år, der bor i Danmark, får Digital Post, medmindre de er fritaget. Er du fritaget eller ikke omfattet, og har du ikke selv tilsluttet dig, skal brevet sendes på papir.',
        en: 'Everyone from 15 who lives in Denmark gets Digital Post unless exempt. If you are exempt or not covered, and have not joined of your own will, the letter must be sent on paper.',
      },
      er: alle(
        énAf(fritagetForDigitalPost, ikke(borIDanmarkOgErFyldt15)),
        ikke(frivilligtTilsluttetDigitalPost),
      ),
    },
  ],
})
