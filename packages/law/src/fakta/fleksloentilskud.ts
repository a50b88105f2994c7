import { talFaktum } from '@sagsvej/rules'

export const lønIFleksjobbet = talFaktum('lønIFleksjobbet', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'din løn i fleksjobbet', en: 'your pay in the flex job' },
  spørgsmål: {
    da: 'Hvor meget fik du i løn i fleksjobbet den måned, før skat og uden pension?',
    en: 'How much were you paid in the flex job that month, before tax and without pension?',
  },
  udsagn: {
    da: 'Din løn i fleksjobbet var {} uden pension.',
    en: 'Your pay in the flex job was {} without pension.',
  },
  fra: ['arbejdsgiver', 'register', 'borger'],
  følsomhed: 'økonomi',
})

/** Both parts belong to the income: LAB.123.2, and the employee must tell of them. */
export const pensionIFleksjobbet = talFaktum('pensionIFleksjobbet', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'pensionsbidrag i fleksjobbet', en: 'pension contributions in the flex job' },
  spørgsmål: {
    da: 'Hvor meget blev der i alt betalt i pension oven i lønnen, din og arbejdsgiverens del?',
    en: 'How much was paid for pension on top of the pay, your part and the employer’s?',
  },
  udsagn: {
    da: 'Pensionsbidraget i fleksjobbet var {}.',
    en: 'The pension contributions in the flex job were {}.',
  },
  fra: ['arbejdsgiver', 'register', 'borger'],
  følsomhed: 'økonomi',
})

export const andenLønMedPension = talFaktum('andenLønMedPension', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'anden løn med pension', en: 'other pay with pension' },
  spørgsmål: {
    da: 'Hvor meget anden løn havde du den måned, før skat og med pension? Tag overskud fra egen virksomhed ved siden af med.',
    en: 'How much other pay did you have that month, before tax and with pension? Include the profit of a business on the side.',
  },
  udsagn: { da: 'Din anden løn var {}.', en: 'Your other pay was {}.' },
  fra: ['arbejdsgiver', 'register', 'borger'],
  følsomhed: 'økonomi',
})

export const dagpengeIFleksjobbet = talFaktum('dagpengeIFleksjobbet', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: {
    da: 'sygedagpenge og lignende i fleksjobbet',
    en: 'sickness benefit and the like in the flex job',
  },
  spørgsmål: {
    da: 'Hvor meget fik du den måned i sygedagpenge, barselsdagpenge eller ressourceforløbsydelse?',
    en: 'How much did you get that month in sickness benefit, parental benefit or ressourceforløbsydelse?',
  },
  udsagn: {
    da: 'Du fik {} i sygedagpenge, barselsdagpenge eller ressourceforløbsydelse.',
    en: 'You got {} in sickness benefit, parental benefit or ressourceforløbsydelse.',
  },
  hjælp: {
    da: 'Har du mistet retten til dem, skriver du det beløb, du kunne have fået.',
    en: 'If you have lost the right to them, write the amount you could have had.',
  },
  fra: ['register', 'kommune', 'borger'],
  følsomhed: 'økonomi',
})

export const hjælpTilPasning = talFaktum('hjælpTilPasning', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'hjælp til tabt løn og plejevederlag', en: 'help for lost pay and care payment' },
  spørgsmål: {
    da: 'Hvor meget fik du den måned i tabt arbejdsfortjeneste eller plejevederlag?',
    en: 'How much did you get that month for lost earnings or as care payment?',
  },
  udsagn: {
    da: 'Du fik {} i tabt arbejdsfortjeneste eller plejevederlag.',
    en: 'You got {} for lost earnings or as care payment.',
  },
  fra: ['kommune', 'borger'],
  følsomhed: 'økonomi',
})

export const lønloft = talFaktum('lønloft', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'lønnen på fuld tid i stillingen', en: 'the full-time pay of the post' },
  spørgsmål: {
    da: 'Hvad er lønnen om måneden på fuld tid og almindelige vilkår i stillingen, med pension og tillæg?',
    en: 'What is the monthly pay for full time on ordinary terms in the post, with pension and supplements?',
  },
  udsagn: { da: 'Lønnen på fuld tid i stillingen er {}.', en: 'The full-time pay of the post is {}.' },
  fra: ['arbejdsgiver', 'kommune'],
  følsomhed: 'økonomi',
})
