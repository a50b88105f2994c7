import { alle, betingelse, led } from '@sagsvej/rules'
import { samværMed } from '../../fakta/samvaer.ts'
import { LBK } from '../../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../../revalidering/foer-2007.ts'
import { kanIkkeBetaleUdgiften } from '../../skoen/kan-ikke-betale.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { LAS_ALLE } from '../tekster.ts'

const kanIkkeBetale = led(
  { da: 'du kan ikke selv betale', en: 'you cannot pay yourself' },
  kanIkkeBetaleUdgiften,
)

const egneBørn = {
  siger: {
    da: 'Du kan få hjælp til at se dit eget barn under 18 år, der ikke bor hos dig, når du ikke selv kan betale. Det gælder også den anden forælders transport af barnet.',
    en: 'You may get help to see your own child under 18 who does not live with you when you cannot pay yourself. So also for the other parent’s transport of the child.',
  },
  er: alle(
    led(
      { da: 'samværet er med dit eget barn under 18 år', en: 'the contact is with your own child under 18' },
      samværMed.er('eget_barn', 'bopaelsforaelders_transport'),
    ),
    kanIkkeBetale,
  ),
} as const

/** What came in between the two texts, for those whose child has been adopted by others. */
export const hjælpTilSamværMedBortadopteret = betingelse('LAS.83.1.bortadopteret', {
  titel: {
    da: 'Hjælp til samvær med et barn, andre har adopteret',
    en: 'Help with contact with a child adopted by others',
  },
  vælgesEfter: påDenDag,
  relevantNår: samværMed.er('bortadopteret_barn'),
  versioner: [
    { ...FØR_LBK_2007, hjemmel: LAS('83', { stk: '1' }), ...egneBørn },
    {
      fra: FRA_LBK_2007,
      til: '2007-12-12',
      hjemmel: LAS('83', { stk: '1' }),
      ...læst(LBK(1460, 2007)),
      ...egneBørn,
    },
    {
      fra: '2007-12-13',
      til: '2009-09-30',
      hjemmel: LAS('83', { stk: '1' }),
      siger: {
        da: 'Hjælpen blev i denne tid udvidet til forældre, hvis barn er adopteret af andre.',
        en: 'During this time the help was extended to parents whose child has been adopted by others.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Udvidelsen står i loven fra oktober 2009, men ikke i den fra december 2007. Dagen er ikke fundet.',
          en: 'The extension is in the act of October 2009 but not in that of December 2007. The day has not been found.',
        },
        LBK(1460, 2007),
        LBK(946, 2009),
      ),
    },
    {
      fra: '2009-10-01',
      hjemmel: LAS('83', { stk: '1' }),
      ...læst(...LAS_ALLE.slice(1)),
      siger: {
        da: 'Er der fastsat samvær med et barn, andre har adopteret, kan du få hjælp til udgiften, når du ikke selv kan betale.',
        en: 'If contact has been decided with a child adopted by others you may get help with the expense when you cannot pay yourself.',
      },
      er: kanIkkeBetaleUdgiften,
    },
  ],
})

export const hjælpTilSamvær = betingelse('LAS.83.1', {
  titel: { da: 'Hjælp til samvær med dit barn', en: 'Help with contact with your child' },
  vælgesEfter: påDenDag,
  relevantNår: samværMed.er('eget_barn', 'bopaelsforaelders_transport', 'andet'),
  versioner: [
    { ...FØR_LBK_2007, hjemmel: LAS('83', { stk: '1' }), ...egneBørn },
    { fra: FRA_LBK_2007, hjemmel: LAS('83', { stk: '1' }), ...læst(...LAS_ALLE), ...egneBørn },
  ],
})
