import { afrundTil, beregning, satsDen, tal } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { indtægterVedLedighedsydelse } from '../fakta/ledighedsydelse-indtaegter.ts'
import { LAS } from '../lovsamling/love.ts'
import { fleksløntilskudGrænse } from '../satser/fleksjob.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { ledighedsydelseOmMåneden } from './beloeb.ts'
import { fra2013, KAPITEL_7 } from './kilder.ts'

const trækkesFra = indtægterVedLedighedsydelse
  .hvor((post) => post.art.er('loen', 'i_stedet_for_loen', 'pension_fra_ansaettelse', 'hverv'))
  .sum((post) => post.beløb)
const grænse = satsDen(fleksløntilskudGrænse, vurderingsdato)
const øre = afrundTil('nærmeste', 'kr/md', '0.01')

export const fradragILedighedsydelsen = beregning('LAS.74d.3', 'kr/md', {
  titel: {
    da: 'Fradrag i ledighedsydelsen for indtægter',
    en: 'Deduction from the benefit for income',
  },
  vælgesEfter: påDenDag,
  relevantNår: fra2013,
  versioner: [
    {
      fra: '2013-01-01',
      hjemmel: LAS('74 d', { stk: '2-3' }),
      ...KAPITEL_7,
      siger: {
        da: 'Der trækkes 30 pct. af din løn og det, der træder i stedet for løn, op til en grænse, og 55 pct. af resten. ATP, kapitalpension, erstatning, renter og børnebidrag trækkes ikke fra.',
        en: 'Of your wages and what comes in their place 30 per cent is taken off up to a limit, and 55 per cent of the rest. ATP, capital pensions, damages, interest and child support are not taken off.',
      },
      note: {
        da: 'Arbejde i egen virksomhed regnes i timer ganget med en omregningssats. Det er ikke regnet med her.',
        en: 'Work in one’s own business is reckoned as hours times a conversion rate. That is not reckoned in here.',
      },
      er: trækkesFra
        .dogHøjst(grænse)
        .brøkdel(30, 100, øre)
        .plus(trækkesFra.minus(grænse).dogMindst(tal('kr/md', 0)).brøkdel(55, 100, øre)),
    },
  ],
})

export const ledighedsydelseUdbetales = beregning('LAS.74d.3.udbetales', 'kr/md', {
  titel: {
    da: 'Ledighedsydelse efter fradrag',
    en: 'Flex job unemployment benefit after the deduction',
  },
  vælgesEfter: påDenDag,
  relevantNår: fra2013,
  versioner: [
    {
      fra: '2013-01-01',
      hjemmel: LAS('74 d', { stk: '3' }),
      ...KAPITEL_7,
      siger: {
        da: 'Ydelsen efter fradrag udbetales bagud for hver måned og rundes af til hele kroner. Du betaler skat af den, men ikke arbejdsmarkedsbidrag.',
        en: 'The benefit after the deduction is paid in arrears for each month and rounded to whole kroner. You pay tax of it, but no labour market contribution.',
      },
      er: ledighedsydelseOmMåneden
        .minus(fradragILedighedsydelsen)
        .dogMindst(tal('kr/md', 0))
        .brøkdel(1, 1, afrundTil('nærmeste', 'kr/md', '1')),
    },
  ],
})
