import { valgFaktum } from '@sagsvej/rules'

export const tilbuddetsArt = valgFaktum(
  'tilbuddetsArt',
  {
    vejledning: { da: 'Vejledning og opkvalificering', en: 'Guidance and upgrading of skills' },
    praktik: { da: 'Virksomhedspraktik', en: 'Work placement' },
    loentilskud_offentlig: { da: 'Løntilskud hos det offentlige', en: 'Wage subsidy with a public employer' },
    loentilskud_privat: { da: 'Løntilskud hos en privat', en: 'Wage subsidy with a private employer' },
    nytteindsats: { da: 'Nytteindsats', en: 'Community work' },
    jobrettet_uddannelse: {
      da: 'Jobrettet uddannelse, du selv har valgt',
      en: 'Job-related education of your own choice',
    },
  },
  {
    etiket: { da: 'det tilbud, du deltager i', en: 'the measure you take part in' },
    spørgsmål: { da: 'Hvilket tilbud deltager du i?', en: 'Which measure do you take part in?' },
    udsagn: {
      vejledning: {
        da: 'Tilbuddet er vejledning og opkvalificering.',
        en: 'The measure is guidance and upgrading of skills.',
      },
      praktik: { da: 'Tilbuddet er virksomhedspraktik.', en: 'The measure is a work placement.' },
      loentilskud_offentlig: {
        da: 'Tilbuddet er løntilskud hos en offentlig arbejdsgiver.',
        en: 'The measure is a wage subsidy with a public employer.',
      },
      loentilskud_privat: {
        da: 'Tilbuddet er løntilskud hos en privat arbejdsgiver.',
        en: 'The measure is a wage subsidy with a private employer.',
      },
      nytteindsats: { da: 'Tilbuddet er nytteindsats.', en: 'The measure is community work.' },
      jobrettet_uddannelse: {
        da: 'Du er på jobrettet uddannelse, du selv har valgt.',
        en: 'You are in job-related education of your own choice.',
      },
    },
    fra: ['kommune', 'borger'],
  },
)
