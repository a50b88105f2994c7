import { valgFaktum } from '@sagsvej/rules'

export const assistanceTil = valgFaktum(
  'assistanceTil',
  {
    ordinaert_job: { da: 'Et job på almindelige vilkår', en: 'A job on ordinary terms' },
    loentilskud: { da: 'Et job med løntilskud', en: 'A job with a wage subsidy' },
    fleksjob: { da: 'Et fleksjob', en: 'A fleksjob' },
    praktik: { da: 'Virksomhedspraktik', en: 'A work placement' },
    seniorjob: { da: 'Et seniorjob', en: 'A senior job' },
    egen_virksomhed: { da: 'Din egen virksomhed', en: 'Your own business' },
    efteruddannelse_foer_job: {
      da: 'Efteruddannelse før et bestemt job',
      en: 'Training before a certain job',
    },
    andet: { da: 'Noget andet', en: 'Something else' },
  },
  {
    etiket: { da: 'det, du skal have assistance til', en: 'what you need assistance for' },
    spørgsmål: {
      da: 'Hvad skal du have personlig assistance til?',
      en: 'What do you need personal assistance for?',
    },
    udsagn: {
      ordinaert_job: {
        da: 'Du er i et job på almindelige vilkår.',
        en: 'You are in a job on ordinary terms.',
      },
      loentilskud: { da: 'Du er i et job med løntilskud.', en: 'You are in a job with a wage subsidy.' },
      fleksjob: { da: 'Du er i et fleksjob.', en: 'You are in a fleksjob.' },
      praktik: { da: 'Du er i virksomhedspraktik.', en: 'You are in a work placement.' },
      seniorjob: { da: 'Du er i et seniorjob.', en: 'You are in a senior job.' },
      egen_virksomhed: { da: 'Du driver din egen virksomhed.', en: 'You run your own business.' },
      efteruddannelse_foer_job: {
        da: 'Du er på efteruddannelse før et bestemt job.',
        en: 'You are in training before a certain job.',
      },
      andet: { da: 'Du er i noget andet.', en: 'You are in something else.' },
    },
    fra: ['borger', 'kommune'],
  },
)
