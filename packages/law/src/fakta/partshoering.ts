import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

/** SDL.21.3: the person speaks on the facts before a decision to stop is made. */
export const partshørtOmOphør = sandtFaktum('partshørtOmOphør', {
  etiket: { da: 'partshørt om, at sygedagpengene kan stoppe', en: 'heard on the benefit being stopped' },
  spørgsmål: {
    da: 'Har kommunen skrevet til dig om oplysningerne i sagen og bedt om dit svar, før den traf afgørelse?',
    en: 'Did the municipality write to you about the facts of the case and ask for your answer before it decided?',
  },
  udsagn: {
    ja: {
      da: 'Du er partshørt om, at sygedagpengene kan stoppe.',
      en: 'You were heard on the benefit being stopped.',
    },
    nej: {
      da: 'Du er ikke partshørt om, at sygedagpengene kan stoppe.',
      en: 'You were not heard on the benefit being stopped.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const partshøringsfrist = datoFaktum('partshøringsfrist', {
  etiket: { da: 'fristen for dit svar på partshøringen', en: 'the deadline of your answer to the hearing' },
  spørgsmål: {
    da: 'Hvilken dag var den sidste, du kunne svare?',
    en: 'Which day was the last on which you could answer?',
  },
  udsagn: { da: 'Du kunne svare til og med {}.', en: 'You could answer up to and including {}.' },
  fra: ['kommune', 'borger'],
})

export const harSvaretPåPartshøring = sandtFaktum('harSvaretPåPartshøring', {
  etiket: { da: 'svaret på partshøringen', en: 'answered the hearing' },
  spørgsmål: { da: 'Har du svaret på partshøringen?', en: 'Have you answered the hearing?' },
  udsagn: {
    ja: { da: 'Du har svaret på partshøringen.', en: 'You have answered the hearing.' },
    nej: { da: 'Du har ikke svaret på partshøringen.', en: 'You have not answered the hearing.' },
  },
  fra: ['kommune', 'borger'],
})

export const andetGrundlagEndHørtOm = sandtFaktum('andetGrundlagEndHørtOm', {
  etiket: {
    da: 'afgørelsen bygger på en anden regel end den, du er hørt om',
    en: 'the decision rests on another rule than the one you were heard on',
  },
  spørgsmål: {
    da: 'Bygger afgørelsen på en anden regel end den, du er partshørt om, for eksempel § 27 i stedet for § 7?',
    en: 'Does the decision rest on another rule than the one you were heard on, for instance § 27 instead of § 7?',
  },
  udsagn: {
    ja: {
      da: 'Afgørelsen bygger på en anden regel end den, du er hørt om.',
      en: 'The decision rests on another rule than the one you were heard on.',
    },
    nej: {
      da: 'Afgørelsen bygger på den regel, du er hørt om.',
      en: 'The decision rests on the rule you were heard on.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const partshørtOmNytGrundlag = sandtFaktum('partshørtOmNytGrundlag', {
  etiket: { da: 'partshørt om det nye grundlag', en: 'heard on the new basis' },
  spørgsmål: {
    da: 'Blev du partshørt igen, om det nye grundlag?',
    en: 'Were you heard again, on the new basis?',
  },
  udsagn: {
    ja: { da: 'Du blev partshørt om det nye grundlag.', en: 'You were heard on the new basis.' },
    nej: { da: 'Du blev ikke partshørt om det nye grundlag.', en: 'You were not heard on the new basis.' },
  },
  fra: ['kommune', 'borger'],
})
