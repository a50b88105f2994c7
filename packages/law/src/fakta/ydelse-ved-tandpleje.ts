import { valgFaktum } from '@sagsvej/rules'

/** LAS.82a.1 */
export const ydelseVedTandpleje = valgFaktum(
  'ydelseVedTandpleje',
  {
    kontanthjaelp: {
      da: 'Kontanthjælp eller en ydelse på samme niveau',
      en: 'Social assistance or a benefit at its level',
    },
    uddannelseshjaelp_uden_tillaeg: {
      da: 'Uddannelseshjælp uden aktivitets- eller barselstillæg',
      en: 'Education help without a supplement',
    },
    hjaelp_efter_27a: { da: 'Særlig hjælp ved siden af pension', en: 'Special help beside a pension' },
    revalidering_ressource_ledighed: {
      da: 'Revalideringsydelse, ressourceforløbsydelse eller ledighedsydelse',
      en: 'Revalideringsydelse, ressourceforløbsydelse or ledighedsydelse',
    },
    ingen: { da: 'Ingen af dem', en: 'None of these' },
  },
  {
    etiket: {
      da: 'din ydelse, når du søger tilskud til tandlæge',
      en: 'your benefit when you apply for a dental grant',
    },
    spørgsmål: { da: 'Hvilken ydelse får du?', en: 'Which benefit do you get?' },
    udsagn: {
      kontanthjaelp: {
        da: 'Du får kontanthjælp eller en ydelse på samme niveau.',
        en: 'You get social assistance or a benefit at its level.',
      },
      uddannelseshjaelp_uden_tillaeg: {
        da: 'Du får uddannelseshjælp uden tillæg.',
        en: 'You get education help without a supplement.',
      },
      hjaelp_efter_27a: {
        da: 'Du får særlig hjælp ved siden af pension.',
        en: 'You get special help beside a pension.',
      },
      revalidering_ressource_ledighed: {
        da: 'Du får revalideringsydelse, ressourceforløbsydelse eller ledighedsydelse.',
        en: 'You get revalideringsydelse, ressourceforløbsydelse or ledighedsydelse.',
      },
      ingen: {
        da: 'Du får ingen af de ydelser, der giver ret til tilskud.',
        en: 'You get none of the benefits that give a right to the grant.',
      },
    },
    fra: ['borger', 'register'],
    følsomhed: 'økonomi',
  },
)
