import { sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

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
