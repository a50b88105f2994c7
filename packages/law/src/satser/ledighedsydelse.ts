import { parseDay } from '@sagsvej/calendar'
import type { Tekst } from '@sagsvej/rules'
import fil from '../../data/satser-arbejdsevne.json' with { type: 'json' }
import { satsFra } from './indlaes.ts'
import { næsteUge, næsteÅr } from './naeste.ts'

const prUge = (nøgle: string, navn: Tekst) => satsFra(fil, nøgle, 'kr/uge', navn, { næste: næsteUge })
const prMåned = (nøgle: string, navn: Tekst) => satsFra(fil, nøgle, 'kr/md', navn, { næste: næsteÅr })

export const ledighedsydelsePrUge = prUge('ledighedsydelse_89pct_uge', {
  da: 'ledighedsydelse med 89 pct. pr. uge',
  en: 'flex job unemployment benefit at 89 per cent a week',
})
export const ledighedsydelsePrMåned = prMåned('ledighedsydelse_89pct_md', {
  da: 'ledighedsydelse med 89 pct. pr. måned',
  en: 'flex job unemployment benefit at 89 per cent a month',
})
/** Paid by the week until July 2017; what flex job unemployment benefit was reckoned from. */
export const højesteDagpengePrUge = satsFra(
  fil,
  'dagpenge_max_uge',
  'kr/uge',
  { da: 'højeste dagpenge pr. uge', en: 'the highest dagpenge a week' },
  {
    næste: {
      senest: parseDay('2099-12-31'),
      grund: {
        da: 'Fra juli 2017 fastsættes dagpenge pr. måned.',
        en: 'From July 2017 dagpenge is set by the month.',
      },
    },
  },
)
