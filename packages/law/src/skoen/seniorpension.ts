import { skøn } from '@sagsvej/rules'

/** LSP.26a.2, no. 2 */
export const varigtNedsatISenesteJob = skøn('varigtNedsatISenesteJob', {
  etiket: {
    da: 'arbejdsevnen er varigt nedsat i forhold til det seneste job',
    en: 'the ability to work is permanently reduced in relation to the latest job',
  },
  spørgsmål: {
    da: 'Er arbejdsevnen varigt nedsat i forhold til det seneste job?',
    en: 'Is the ability to work permanently reduced in relation to the latest job?',
  },
  udsagn: {
    ja: {
      da: 'arbejdsevnen er varigt nedsat i forhold til det seneste job',
      en: 'the ability to work is permanently reduced in relation to the latest job',
    },
    nej: {
      da: 'arbejdsevnen ikke er varigt nedsat i forhold til det seneste job',
      en: 'the ability to work is not permanently reduced in relation to the latest job',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'lægelige oplysninger', en: 'medical information' },
    { da: 'beskrivelse af det seneste job', en: 'a description of the latest job' },
  ],
})

/** SENBEK.2.1, subsection 2 */
export const langTilknytningMed20Til25År = skøn('langTilknytningMed20Til25År', {
  etiket: {
    da: '20 til 25 års arbejde er lang tilknytning nok',
    en: '20 to 25 years of work are a long enough attachment',
  },
  spørgsmål: {
    da: 'Er 20 til 25 års fuldtidsarbejde efter en konkret vurdering en langvarig tilknytning til arbejdsmarkedet?',
    en: 'Are 20 to 25 years of full-time work, on an assessment of the case, a long attachment to the labour market?',
  },
  udsagn: {
    ja: {
      da: 'dine 20 til 25 års arbejde er en langvarig tilknytning til arbejdsmarkedet',
      en: 'your 20 to 25 years of work are a long attachment to the labour market',
    },
    nej: {
      da: 'dine 20 til 25 års arbejde ikke er en langvarig tilknytning til arbejdsmarkedet',
      en: 'your 20 to 25 years of work are not a long attachment to the labour market',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'oplysninger om arbejdet gennem årene', en: 'information on the work through the years' }],
})

/** LSP.17.3.senior */
export const langvarigOgAktuelTilknytning = skøn('langvarigOgAktuelTilknytning', {
  etiket: {
    da: 'langvarig og aktuel tilknytning til arbejdsmarkedet',
    en: 'a long and present attachment to the labour market',
  },
  spørgsmål: {
    da: 'Er der en langvarig og aktuel tilknytning til arbejdsmarkedet?',
    en: 'Is there a long and present attachment to the labour market?',
  },
  udsagn: {
    ja: {
      da: 'der er en langvarig og aktuel tilknytning til arbejdsmarkedet',
      en: 'there is a long and present attachment to the labour market',
    },
    nej: {
      da: 'der ikke er en langvarig og aktuel tilknytning til arbejdsmarkedet',
      en: 'there is no long and present attachment to the labour market',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'oplysninger om arbejdet gennem årene', en: 'information on the work through the years' }],
})
