import { datoFaktum, sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

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

export const ydelsenSvarerTilKontanthjælp = sandtFaktum('ydelsenSvarerTilKontanthjælp', {
  etiket: {
    da: 'om din ydelse svarer til kontanthjælp',
    en: 'whether your benefit is at the level of social assistance',
  },
  spørgsmål: {
    da: 'Svarer din ydelse til det, du ville få i kontanthjælp eller uddannelseshjælp?',
    en: 'Is your benefit what you would get in social assistance or education help?',
  },
  udsagn: {
    ja: {
      da: 'Din ydelse svarer til kontanthjælp.',
      en: 'Your benefit is at the level of social assistance.',
    },
    nej: {
      da: 'Din ydelse svarer ikke til kontanthjælp.',
      en: 'Your benefit is not at the level of social assistance.',
    },
  },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const opfylderKontanthjælpensØkonomi = sandtFaktum('opfylderKontanthjælpensØkonomi', {
  etiket: {
    da: 'om din økonomi ville give ret til kontanthjælp',
    en: 'whether your means would give a right to social assistance',
  },
  spørgsmål: {
    da: 'Opfylder du de økonomiske betingelser for at få kontanthjælp?',
    en: 'Do you meet the conditions of means for social assistance?',
  },
  udsagn: {
    ja: {
      da: 'Du opfylder de økonomiske betingelser for at få kontanthjælp.',
      en: 'You meet the conditions of means for social assistance.',
    },
    nej: {
      da: 'Du opfylder ikke de økonomiske betingelser for at få kontanthjælp.',
      en: 'You do not meet the conditions of means for social assistance.',
    },
  },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const ydelseFørFradragVedTandpleje = talFaktum('ydelseFørFradragVedTandpleje', 'kr/md', {
  min: 0,
  max: 100000,
  etiket: { da: 'din ydelse pr. måned før fradrag', en: 'your benefit a month before deductions' },
  spørgsmål: {
    da: 'Hvor stor er din ydelse pr. måned før skat, uden fradrag for indtægter og sanktioner?',
    en: 'How large is your benefit a month before tax, without deductions for income and sanctions?',
  },
  udsagn: { da: 'Din ydelse er {} før fradrag.', en: 'Your benefit is {} before deductions.' },
  fra: ['borger', 'register'],
  følsomhed: 'økonomi',
})

export const tandplejeudgifterIÅret = talFaktum('tandplejeudgifterIÅret', 'kr', {
  min: 0,
  max: 1000000,
  etiket: { da: 'dine udgifter til tandlæge i kalenderåret', en: 'your dental costs in the calendar year' },
  spørgsmål: {
    da: 'Hvor meget har du selv betalt for tandpleje i kalenderåret?',
    en: 'How much have you paid yourself for dental care in the calendar year?',
  },
  udsagn: {
    da: 'Du har selv betalt {} for tandpleje i kalenderåret.',
    en: 'You have paid {} yourself for dental care in the calendar year.',
  },
  fra: ['borger'],
  følsomhed: 'økonomi',
})

export const tandbehandlingensPris = talFaktum('tandbehandlingensPris', 'kr', {
  min: 0,
  max: 1000000,
  etiket: { da: 'prisen på hele behandlingen', en: 'the price of the whole course of treatment' },
  spørgsmål: {
    da: 'Hvad vil hele tandbehandlingen koste?',
    en: 'What will the whole course of dental treatment cost?',
  },
  udsagn: { da: 'Hele behandlingen koster {}.', en: 'The whole course of treatment costs {}.' },
  fra: ['borger'],
  følsomhed: 'økonomi',
})

export const tandbehandlingGodkendtDen = datoFaktum('tandbehandlingGodkendtDen', {
  etiket: {
    da: 'dagen, kommunen godkendte tandbehandlingen',
    en: 'the day the municipality approved the dental treatment',
  },
  spørgsmål: {
    da: 'Hvilken dag godkendte kommunen tandbehandlingen?',
    en: 'On which day did the municipality approve the dental treatment?',
  },
  udsagn: {
    da: 'Kommunen godkendte tandbehandlingen den {}.',
    en: 'The municipality approved the dental treatment on {}.',
  },
  fra: ['kommune'],
})

/** LAS.82b.1 */
export const medicinTil = valgFaktum(
  'medicinTil',
  {
    dig: { da: 'Dig selv', en: 'Yourself' },
    dit_barn: { da: 'Dit barn under 18 år på samme adresse', en: 'Your child under 18 at the same address' },
    en_anden: { da: 'En anden', en: 'Somebody else' },
  },
  {
    etiket: { da: 'den, medicinen er til', en: 'whom the medicine is for' },
    spørgsmål: { da: 'Hvem er medicinen til?', en: 'Whom is the medicine for?' },
    udsagn: {
      dig: { da: 'Medicinen er til dig selv.', en: 'The medicine is for yourself.' },
      dit_barn: {
        da: 'Medicinen er til dit barn under 18 år på samme adresse.',
        en: 'The medicine is for your child under 18 at the same address.',
      },
      en_anden: { da: 'Medicinen er til en anden.', en: 'The medicine is for somebody else.' },
    },
    fra: ['borger'],
  },
)

export const fårKontanthjælpVedMedicin = sandtFaktum('fårKontanthjælpVedMedicin', {
  etiket: { da: 'om du får kontanthjælp', en: 'whether you get social assistance' },
  spørgsmål: { da: 'Får du kontanthjælp?', en: 'Do you get social assistance (kontanthjælp)?' },
  udsagn: {
    ja: { da: 'Du får kontanthjælp.', en: 'You get social assistance.' },
    nej: { da: 'Du får ikke kontanthjælp.', en: 'You do not get social assistance.' },
  },
  fra: ['borger', 'register'],
  følsomhed: 'økonomi',
})

export const månederMedKontanthjælpAf18 = talFaktum('månederMedKontanthjælpAf18', 'måneder', {
  min: 0,
  max: 18,
  etiket: {
    da: 'måneder med kontanthjælp i de seneste 18 måneder',
    en: 'months with social assistance in the last 18 months',
  },
  spørgsmål: {
    da: 'I hvor mange af de seneste 18 måneder har du fået kontanthjælp?',
    en: 'In how many of the last 18 months have you got social assistance?',
  },
  udsagn: {
    da: 'Du har fået kontanthjælp i {} af de seneste 18 måneder.',
    en: 'You have got social assistance for {} of the last 18 months.',
  },
  fra: ['register', 'borger'],
  følsomhed: 'økonomi',
})

export const egenbetalingForMedicin = talFaktum('egenbetalingForMedicin', 'kr', {
  min: 0,
  max: 1000000,
  etiket: { da: 'din egenbetaling efter tilskud', en: 'your own payment after the subsidy' },
  spørgsmål: {
    da: 'Hvad skal du selv betale for medicinen, når tilskuddet er trukket fra?',
    en: 'What must you pay yourself for the medicine when the subsidy is deducted?',
  },
  udsagn: { da: 'Din egenbetaling for medicinen er {}.', en: 'Your own payment for the medicine is {}.' },
  fra: ['borger'],
  følsomhed: 'økonomi',
})

export const egenbetalingForBilligsteMedicin = talFaktum('egenbetalingForBilligsteMedicin', 'kr', {
  min: 0,
  max: 1000000,
  etiket: { da: 'egenbetalingen for det billigste præparat', en: 'the own payment for the cheapest product' },
  spørgsmål: {
    da: 'Hvad er egenbetalingen for det billigste præparat?',
    en: 'What is the own payment for the cheapest product?',
  },
  udsagn: {
    da: 'Egenbetalingen for det billigste præparat er {}.',
    en: 'The own payment for the cheapest product is {}.',
  },
  fra: ['borger', 'kommune'],
  følsomhed: 'økonomi',
})
