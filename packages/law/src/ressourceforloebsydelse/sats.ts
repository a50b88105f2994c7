import { afrundTil, alle, beregning, hvis, ikke, måneder, satsDen, tal, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import {
  bidragPrMåned,
  bidragspligtigeBørn,
  børnLigestillet,
  børnOpholderSigIDanmark,
  harForsørgelsespligt,
} from '../fakta/forsoergelse.ts'
import { borHosForældre, fødselsdag } from '../fakta/person.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import {
  ressourceforløbsydelseForsørger,
  ressourceforløbsydelseIkkeForsørger,
  ressourceforløbsydelseMedBidragHøjst,
  ressourceforløbsydelseTillægPrBarn,
  ressourceforløbsydelseUnge,
} from '../satser/sygdom.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { ressourceforløbFindes } from './findes.ts'

const under25 = fødselsdag.plus(måneder(300)).efter(vurderingsdato)

/** The child must stay here, unless European law or a treaty gives the right all the same. */
export const forsørgerSats = alle(harForsørgelsespligt, énAf(børnOpholderSigIDanmark, børnLigestillet))

/** Below 25, at home with parents and with nobody to provide for. */
export const ungeSats = alle(under25, borHosForældre, ikke(harForsørgelsespligt))

/** Kroner a month. Until June 2025 the amounts were those of kontanthjælp (LAS.25), and have stood in the act since. */
export const tillægVedBidrag = beregning('LAS.69j.2.bidrag', 'kr/md', {
  titel: {
    da: 'Tillæg til unge, der betaler bidrag til et barn',
    en: 'Supplement for the young who pay support for a child',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(ressourceforløbFindes, bidragspligtigeBørn.over(tal('antal', 0))),
  versioner: [
    {
      fra: '2013-01-01',
      til: '2025-06-30',
      hjemmel: LAS('25', { stk: '4' }),
      ...læst(LOV(1380, 2012), LBK(1193, 2014), LBK(468, 2016), LBK(808, 2024)),
      siger: {
        da: 'Tillægget er det bidrag, du er pålagt at betale, dog højst normalbidraget.',
        en: 'The supplement is the support you are ordered to pay, but at most the normal amount.',
      },
      er: bidragPrMåned,
    },
    {
      fra: '2025-07-01',
      hjemmel: LAS('69 j', { stk: '2', nr: '4' }),
      ...læst(LBK(1004, 2025)),
      siger: {
        da: 'Tillægget er et fast beløb for hvert barn, du skal betale bidrag for.',
        en: 'The supplement is a fixed amount for each child you must pay support for.',
      },
      er: satsDen(ressourceforløbsydelseTillægPrBarn, vurderingsdato).gange(
        bidragspligtigeBørn,
        'kr/md',
        afrundTil('nærmeste', 'kr/md', '0.01'),
      ),
    },
  ],
})

const unge = satsDen(ressourceforløbsydelseUnge, vurderingsdato)

/** What LAS.68.2 and LAS.69j.2 give in the same words. */
export const månedssats = hvis(
  forsørgerSats,
  satsDen(ressourceforløbsydelseForsørger, vurderingsdato),
  hvis(
    ungeSats,
    hvis(
      bidragspligtigeBørn.over(tal('antal', 0)),
      unge.plus(tillægVedBidrag).dogHøjst(satsDen(ressourceforløbsydelseMedBidragHøjst, vurderingsdato)),
      unge,
    ),
    satsDen(ressourceforløbsydelseIkkeForsørger, vurderingsdato),
  ),
)
