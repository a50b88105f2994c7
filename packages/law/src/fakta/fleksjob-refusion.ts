import { datoFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

export const visiteretEllerRevurderetDen = datoFaktum('visiteretEllerRevurderetDen', {
  etiket: {
    da: 'den dag, kommunen visiterede eller revurderede',
    en: 'the day of the visitation or the reassessment',
  },
  spørgsmål: {
    da: 'Hvilken dag blev visitationen eller revurderingen foretaget, eller skulle den være foretaget?',
    en: 'On which day was the visitation or the reassessment made, or should it have been made?',
  },
  udsagn: {
    da: 'Visitationen eller revurderingen er foretaget eller skulle være foretaget den {}.',
    en: 'The visitation or reassessment was made, or should have been made, on {}.',
  },
  fra: ['kommune'],
})

export const revurderingensGrundlagMangler = sandtFaktum('revurderingensGrundlagMangler', {
  etiket: {
    da: 'om grundlaget for en revurdering mangler',
    en: 'whether the basis of a reassessment is lacking',
  },
  spørgsmål: {
    da: 'Mangler grundlaget for en revurdering, der er eller skulle være foretaget?',
    en: 'Is the basis lacking for a reassessment that was or should have been made?',
  },
  udsagn: {
    ja: { da: 'Grundlaget for revurderingen mangler.', en: 'The basis of the reassessment is lacking.' },
    nej: {
      da: 'Grundlaget for revurderingen mangler ikke.',
      en: 'The basis of the reassessment is not lacking.',
    },
  },
  fra: ['kommune'],
})

/** They are part of the 36 months. */
export const månederUdenRefusionFør = talFaktum('månederUdenRefusionFør', 'måneder', {
  min: 0,
  max: 36,
  etiket: {
    da: 'måneder, refusionen allerede har været bortfaldet',
    en: 'months the reimbursement had already been lost',
  },
  spørgsmål: {
    da: 'Hvor mange måneder af de 36 har kommunen allerede mistet refusion efter lov om aktiv socialpolitik?',
    en: 'For how many of the 36 months has the municipality already lost reimbursement under the Active Social Policy Act?',
  },
  udsagn: {
    da: 'Refusionen havde allerede været bortfaldet i {}.',
    en: 'The reimbursement had already been lost for {}.',
  },
  fra: ['kommune'],
})
