import { datoFaktum, sandtFaktum, valgFaktum } from '@sagsvej/rules'

export const hjælpemiddelSøgtDen = datoFaktum('hjælpemiddelSøgtDen', {
  etiket: { da: 'dagen, du søgte om hjælpemidlet', en: 'the day you applied for the aid' },
  spørgsmål: { da: 'Hvilken dag søgte du om hjælpemidlet?', en: 'On which day did you apply for the aid?' },
  udsagn: { da: 'Du søgte om hjælpemidlet den {}.', en: 'You applied for the aid on {}.' },
  fra: ['borger', 'kommune'],
})

export const hjælpemiddelKøbtFørBevilling = sandtFaktum('hjælpemiddelKøbtFørBevilling', {
  etiket: {
    da: 'om du købte hjælpemidlet, før det var bevilget',
    en: 'whether you bought the aid before it was granted',
  },
  spørgsmål: {
    da: 'Købte du hjælpemidlet, før kommunen havde bevilget det?',
    en: 'Did you buy the aid before the municipality had granted it?',
  },
  udsagn: {
    ja: {
      da: 'Du købte hjælpemidlet, før det var bevilget.',
      en: 'You bought the aid before it was granted.',
    },
    nej: {
      da: 'Du havde ikke købt hjælpemidlet, før det blev bevilget.',
      en: 'You had not bought the aid before it was granted.',
    },
  },
  fra: ['borger'],
})

/** KOMP.15f.1, KOMP.15i.1 and KOMP.15j.1 */
export const arbejdshjælpemiddelTil = valgFaktum(
  'arbejdshjælpemiddelTil',
  {
    tilbud: { da: 'Et tilbud fra kommunen', en: 'A measure of the municipality' },
    ordinaert_job: {
      da: 'Et job uden tilskud eller et seniorjob',
      en: 'A job without a subsidy or a senior job',
    },
    egen_virksomhed: { da: 'Din egen virksomhed', en: 'Your own business' },
    fleksjob: { da: 'Et fleksjob', en: 'A fleksjob' },
  },
  {
    etiket: { da: 'det, hjælpemidlet skal bruges til', en: 'what the aid is for' },
    spørgsmål: { da: 'Hvad skal hjælpemidlet bruges til?', en: 'What is the aid for?' },
    udsagn: {
      tilbud: {
        da: 'Hjælpemidlet er til et tilbud fra kommunen.',
        en: 'The aid is for a measure of the municipality.',
      },
      ordinaert_job: {
        da: 'Hjælpemidlet er til et job uden tilskud eller et seniorjob.',
        en: 'The aid is for a job without a subsidy or a senior job.',
      },
      egen_virksomhed: {
        da: 'Hjælpemidlet er til din egen virksomhed.',
        en: 'The aid is for your own business.',
      },
      fleksjob: { da: 'Hjælpemidlet er til et fleksjob.', en: 'The aid is for a fleksjob.' },
    },
    fra: ['borger', 'kommune'],
  },
)

export const sædvanligtPåArbejdspladsen = sandtFaktum('sædvanligtPåArbejdspladsen', {
  etiket: {
    da: 'om hjælpemidlet er sædvanligt på sådan et sted',
    en: 'whether the aid is usual at such a place',
  },
  spørgsmål: {
    da: 'Findes sådan et hjælpemiddel normalt på arbejdspladsen eller uddannelsesstedet?',
    en: 'Is such an aid usually found at the workplace or the place of education?',
  },
  udsagn: {
    ja: { da: 'Sådan et hjælpemiddel er sædvanligt på stedet.', en: 'Such an aid is usual at the place.' },
    nej: {
      da: 'Sådan et hjælpemiddel er ikke sædvanligt på stedet.',
      en: 'Such an aid is not usual at the place.',
    },
  },
  fra: ['arbejdsgiver', 'borger'],
})

export const andenLovDækkerHjælpemidlet = sandtFaktum('andenLovDækkerHjælpemidlet', {
  etiket: { da: 'om hjælp efter en anden lov er nok', en: 'whether help under another act is enough' },
  spørgsmål: {
    da: 'Er hjælp efter en anden lov nok til at opveje dine begrænsninger?',
    en: 'Is help under another act enough to make up for your limits?',
  },
  udsagn: {
    ja: { da: 'Hjælp efter en anden lov er nok.', en: 'Help under another act is enough.' },
    nej: { da: 'Hjælp efter en anden lov er ikke nok.', en: 'Help under another act is not enough.' },
  },
  fra: ['kommune'],
})
