import { aldrigOpfyldt, alle, betingelse, hvis, led, satsDen, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { harForsørgelsespligt } from '../../fakta/forsoergelse.ts'
import {
  opfylderKontanthjælpensØkonomi,
  ydelseFørFradragVedTandpleje,
  ydelsenSvarerTilKontanthjælp,
} from '../../fakta/tandplejens-maalgruppe.ts'
import { ydelseVedTandpleje } from '../../fakta/ydelse-ved-tandpleje.ts'
import { kilde, LBK, LOV } from '../../lovsamling/kilder.ts'
import { læst, læstAndetsteds, sluttet } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import * as sygdom from '../../satser/sygdom.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'

/** The act was made on 23 December 2012; that it was to hold from 1 January 2013 stands in its presentation. */
const L85_2012 = kilde(
  'Fremsættelsen af lovforslag L 85 (2012-13)',
  'https://www.retsinformation.dk/Forms/R0710.aspx?id=144004',
)

export const FØR_TANDPLEJE = {
  fra: '2006-07-03',
  til: '2012-12-31',
  hjemmel: LAS('82 a'),
  ...læst(LBK(1460, 2007), LBK(946, 2009), LBK(190, 2012)),
  siger: {
    da: 'Der var intet særligt tilskud til tandlæge. Hjælp blev søgt som anden hjælp til behandling.',
    en: 'There was no special dental grant. Help was applied for like other help with treatment.',
  },
} as const

export const TANDPLEJE_2013 = læstAndetsteds(LOV(1399, 2012), L85_2012)

const fast = ydelseVedTandpleje.er('kontanthjaelp', 'uddannelseshjaelp_uden_tillaeg')
const vedSidenAfPension = alle(ydelseVedTandpleje.er('hjaelp_efter_27a'), ydelsenSvarerTilKontanthjælp)
const andenYdelse = ydelseVedTandpleje.er('revalidering_ressource_ledighed')

/** 16.382 and 12.326 kr. in 2024: the amounts of the act are those of ressourceforløbsydelse, and move with them. */
const grænsen = hvis(
  harForsørgelsespligt,
  satsDen(sygdom.ressourceforløbsydelseForsørger, vurderingsdato),
  satsDen(sygdom.ressourceforløbsydelseIkkeForsørger, vurderingsdato),
)

export const retTilTandplejetilskud = betingelse('LAS.82a.1', {
  titel: { da: 'Ret til tilskud til tandlæge', en: 'A right to the dental grant' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_TANDPLEJE, er: aldrigOpfyldt },
    {
      fra: '2013-01-01',
      til: '2025-06-30',
      hjemmel: LAS('82 a', { stk: '1' }),
      ...læstAndetsteds(
        LOV(1399, 2012),
        L85_2012,
        LBK(1193, 2014),
        LBK(806, 2015),
        LBK(468, 2016),
        LBK(247, 2019),
        LBK(241, 2021),
        LBK(1031, 2023),
        LBK(808, 2024),
      ),
      siger: {
        da: 'Du har ret til tilskud, når du får kontanthjælp eller en ydelse på samme niveau. Får du en anden ydelse, skal din økonomi også give ret til kontanthjælp.',
        en: 'You have a right to the grant when you get social assistance or a benefit at its level. If you get another benefit your means must also give a right to social assistance.',
      },
      er: énAf(
        led({ da: 'du får kontanthjælp', en: 'you get social assistance' }, fast),
        led(
          { da: 'du får særlig hjælp ved siden af pension', en: 'you get special help beside a pension' },
          vedSidenAfPension,
        ),
        led(
          {
            da: 'din ydelse svarer til kontanthjælp, og din økonomi giver ret til den',
            en: 'your benefit is at the level of social assistance, and your means give a right to it',
          },
          alle(andenYdelse, ydelsenSvarerTilKontanthjælp, opfylderKontanthjælpensØkonomi),
        ),
      ),
    },
    {
      fra: '2025-07-01',
      hjemmel: LAS('82 a', { stk: '1' }),
      ...sluttet(LBK(1004, 2025)),
      note: {
        da: 'Grænserne står i loven med beløb fra 2024. De følger samme regulering som ressourceforløbsydelsen; det er sluttet.',
        en: 'The limits are in the act with amounts of 2024. That they move with ressourceforløbsydelse is inferred.',
      },
      siger: {
        da: 'Du har ret til tilskud, når du får kontanthjælp. Får du en anden ydelse, må den ikke være over en grænse, og din økonomi skal give ret til kontanthjælp.',
        en: 'You have a right to the grant when you get social assistance. If you get another benefit it must not be above a limit, and your means must give a right to social assistance.',
      },
      er: énAf(
        led({ da: 'du får kontanthjælp', en: 'you get social assistance' }, fast),
        led(
          { da: 'du får særlig hjælp ved siden af pension', en: 'you get special help beside a pension' },
          vedSidenAfPension,
        ),
        led(
          {
            da: 'din ydelse er ikke over grænsen, og din økonomi giver ret til kontanthjælp',
            en: 'your benefit is not above the limit, and your means give a right to social assistance',
          },
          alle(andenYdelse, opfylderKontanthjælpensØkonomi, ydelseFørFradragVedTandpleje.højst(grænsen)),
        ),
      ),
    },
  ],
})
