import { alle, betingelse, krav, led } from '@sagsvej/rules'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import {
  arbejdePåNormaleVilkårErUmuligt,
  varigeBegrænsninger,
  væsentligeBegrænsninger,
} from '../skoen/fleksjob.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { underAldersgrænsen } from './alder.ts'
import { fårIngenPension } from './pension.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LAB_2009_2012, LAB_2013_2019 } from './tekster.ts'
import { tilbudErAfprøvet } from './tilbud-afproevet.ts'

const alder = led({ da: 'du er under aldersgrænsen', en: 'you are under the age limit' }, underAldersgrænsen)
const pension = led(
  {
    da: 'du får ikke en pension, der udelukker fleksjob',
    en: 'you get no pension that rules out a flex job',
  },
  fårIngenPension,
)
const normaleVilkår = led(
  {
    da: 'du kan ikke få eller beholde arbejde på normale vilkår',
    en: 'you cannot get or keep work on normal terms',
  },
  arbejdePåNormaleVilkårErUmuligt,
)
const varige = led(
  { da: 'begrænsningerne i arbejdsevnen er varige', en: 'the limits in the ability to work are lasting' },
  varigeBegrænsninger,
)
const væsentlige = led(
  {
    da: 'begrænsningerne i arbejdsevnen er væsentlige',
    en: 'the limits in the ability to work are significant',
  },
  væsentligeBegrænsninger,
)
const afprøvet = (sted: string) =>
  krav(
    sted,
    {
      da: 'alle muligheder er prøvet, eller det er åbenbart formålsløst',
      en: 'all options have been tried, or that is plainly pointless',
    },
    tilbudErAfprøvet,
  )

const varigt = {
  hjemmel: LAB('70', { stk: '1' }),
  siger: {
    da: 'Du kan få fleksjob, når din arbejdsevne er varigt begrænset, du ikke kan arbejde på normale vilkår, og alt andet er prøvet. Du skal være under aldersgrænsen og må ikke få førtidspension.',
    en: 'You can have a flex job when your ability to work is lastingly limited, you cannot work on normal terms, and all else has been tried. You must be under the age limit and not receive disability pension.',
  },
  er: alle(alder, pension, normaleVilkår, varige, afprøvet('stk. 2')),
} as const

const varigtOgVæsentligt = {
  siger: {
    da: 'Du kan få fleksjob, når din arbejdsevne er varigt og væsentligt begrænset, du ikke kan arbejde på normale vilkår, og alt andet er prøvet. Du skal være under folkepensionsalderen og må ikke få førtidspension.',
    en: 'You can have a flex job when your ability to work is lastingly and significantly limited, you cannot work on normal terms, and all else has been tried. You must be under state pension age and not receive disability pension.',
  },
  er: alle(alder, pension, normaleVilkår, varige, væsentlige, afprøvet('stk. 3')),
} as const

/** Whether the municipality can find a person in the target group on the day the case is looked at. */
export const målgruppeForFleksjob = betingelse('LAB.116.1', {
  titel: { da: 'Målgruppen for fleksjob', en: 'The target group of flex jobs' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...varigt },
    { fra: FRA_LBK_2009, til: '2012-12-31', ...læst(...LAB_2009_2012), ...varigt },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70', { stk: '1' }),
      ...læst(...LAB_2013_2019),
      ...varigtOgVæsentligt,
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('116', { stk: '1' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      ...varigtOgVæsentligt,
      note: {
        da: 'I loven fra 2022 står »eller« foran folkepensionsalderen. Det læses som i loven fra 2020: alderen er et krav til alle.',
        en: 'In the act of 2022 “or” stands before the state pension age. It is read as in the act of 2020: the age is asked of all.',
      },
    },
  ],
})
