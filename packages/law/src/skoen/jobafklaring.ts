import { skøn } from '@sagsvej/rules'

const HELBRED = { da: 'Lægelige oplysninger', en: 'Medical information' }
const FORLØBET = { da: 'Det, der er sket i forløbet', en: 'What has been done in the course' }
const DIN_MENING = { da: 'Din egen vurdering', en: 'Your own view' }

/** LAB.109 from 2025 */
export const tværfagligtBehovIForløbet = skøn('tværfagligtBehovIForløbet', {
  etiket: {
    da: 'du har behov for en indsats, der går på tværs af fag',
    en: 'you need help that goes across fields',
  },
  spørgsmål: {
    da: 'Har borgeren behov for en tværfaglig indsats, så sagen skal i rehabiliteringsteamet?',
    en: 'Does the person need help across fields, so that the case should go to the team?',
  },
  udsagn: {
    ja: {
      da: 'du har behov for en indsats, der går på tværs af fag',
      en: 'you need help that goes across fields',
    },
    nej: {
      da: 'du ikke har behov for en indsats, der går på tværs af fag',
      en: 'you do not need help that goes across fields',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [HELBRED, DIN_MENING],
})

/** LAB.111.1 no. 1 */
export const kanVendeTilbageIArbejde = skøn('kanVendeTilbageIArbejde', {
  etiket: { da: 'du kan vende tilbage i arbejde', en: 'you can go back to work' },
  spørgsmål: { da: 'Kan borgeren vende tilbage i arbejde?', en: 'Can the person go back to work?' },
  udsagn: {
    ja: { da: 'du kan vende tilbage i arbejde', en: 'you can go back to work' },
    nej: { da: 'du ikke kan vende tilbage i arbejde', en: 'you cannot go back to work' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [HELBRED, FORLØBET, DIN_MENING],
})

/** LAB.111.1 no. 3 */
export const målgruppeForAnden = skøn('målgruppeForAnden', {
  etiket: {
    da: 'du er i målgruppen for fleksjob eller førtidspension, eller før 2026 ressourceforløb',
    en: 'you are in the group for a flex job or disability pension, or before 2026 a resource course',
  },
  spørgsmål: {
    da: 'Er borgeren i målgruppen for fleksjob eller førtidspension, eller før februar 2026 ressourceforløb?',
    en: 'Is the person in the group for a flex job or disability pension, or before February 2026 a resource course?',
  },
  udsagn: {
    ja: { da: 'du er i målgruppen for en anden ordning', en: 'you are in the group for another scheme' },
    nej: {
      da: 'du ikke er i målgruppen for en anden ordning',
      en: 'you are not in the group for another scheme',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [HELBRED, FORLØBET, DIN_MENING],
})

/** LAB.111.3 */
export const risikoForFireÅr = skøn('risikoForFireÅr', {
  etiket: {
    da: 'der er risiko for, at du stadig er syg 4 år efter sygedagpengene',
    en: 'there is a risk that you are still ill 4 years after the sickness benefit',
  },
  spørgsmål: {
    da: 'Er der risiko for, at borgeren stadig ikke kan arbejde 4 år efter, at sygedagpengene sluttede?',
    en: 'Is there a risk that the person still cannot work 4 years after the sickness benefit ended?',
  },
  udsagn: {
    ja: {
      da: 'der er risiko for, at du stadig er syg efter 4 år',
      en: 'there is a risk that you are still ill after 4 years',
    },
    nej: {
      da: 'der ikke er risiko for, at du stadig er syg efter 4 år',
      en: 'there is no risk that you are still ill after 4 years',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [HELBRED, FORLØBET],
})
