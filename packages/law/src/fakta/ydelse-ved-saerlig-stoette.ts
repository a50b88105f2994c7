import { valgFaktum } from '@sagsvej/rules'

export const ydelseVedSærligStøtte = valgFaktum(
  'ydelseVedSærligStøtte',
  {
    kontanthjaelp: { da: 'Kontanthjælp', en: 'Social assistance' },
    fravalgt_kontanthjaelp: {
      da: 'Jeg har valgt ikke at få kontanthjælp',
      en: 'I have chosen not to get social assistance',
    },
    supplerende_kontanthjaelp: {
      da: 'Kontanthjælp ved siden af en anden ydelse',
      en: 'Social assistance beside another benefit',
    },
    jobafklaring: { da: 'Ressourceforløbsydelse i jobafklaring', en: 'The benefit during job clarification' },
    ressourceforloeb: {
      da: 'Ressourceforløbsydelse i ressourceforløb',
      en: 'The benefit during a resource course',
    },
    revalidering: { da: 'Revalideringsydelse', en: 'Revalideringsydelse' },
    ledighedsydelse: { da: 'Ledighedsydelse', en: 'Ledighedsydelse' },
    anden: { da: 'Noget andet eller ingenting', en: 'Something else or nothing' },
  },
  {
    etiket: {
      da: 'din ydelse, når du søger særlig støtte',
      en: 'your benefit when you apply for special support',
    },
    spørgsmål: { da: 'Hvad lever du af?', en: 'What do you live on?' },
    udsagn: {
      kontanthjaelp: { da: 'Du får kontanthjælp.', en: 'You get social assistance.' },
      fravalgt_kontanthjaelp: {
        da: 'Du har valgt ikke at få kontanthjælp.',
        en: 'You have chosen not to get social assistance.',
      },
      supplerende_kontanthjaelp: {
        da: 'Du får kontanthjælp ved siden af en anden ydelse.',
        en: 'You get social assistance beside another benefit.',
      },
      jobafklaring: {
        da: 'Du får ressourceforløbsydelse i jobafklaring.',
        en: 'You get the benefit during job clarification.',
      },
      ressourceforloeb: {
        da: 'Du får ressourceforløbsydelse i ressourceforløb.',
        en: 'You get the benefit during a resource course.',
      },
      revalidering: { da: 'Du får revalideringsydelse.', en: 'You get revalideringsydelse.' },
      ledighedsydelse: { da: 'Du får ledighedsydelse.', en: 'You get ledighedsydelse.' },
      anden: { da: 'Du får ingen af de ydelser, der er nævnt.', en: 'You get none of the benefits named.' },
    },
    fra: ['borger', 'register'],
    følsomhed: 'økonomi',
  },
)
