import { skøn } from '@sagsvej/rules'

export const hjælpemidletAfhjælperVæsentligt = skøn('hjælpemidletAfhjælperVæsentligt', {
  etiket: {
    da: 'hjælpemidlet afhjælper følgerne i væsentlig grad',
    en: 'the aid substantially relieves the effects',
  },
  spørgsmål: {
    da: 'Kan hjælpemidlet i væsentlig grad afhjælpe de varige følger?',
    en: 'Can the aid substantially relieve the permanent effects?',
  },
  udsagn: {
    ja: {
      da: 'hjælpemidlet i væsentlig grad kan afhjælpe følgerne',
      en: 'the aid can substantially relieve the effects',
    },
    nej: {
      da: 'hjælpemidlet ikke i væsentlig grad kan afhjælpe følgerne',
      en: 'the aid cannot substantially relieve the effects',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'lægelige oplysninger', en: 'medical information' }],
})

export const hjælpemidletLetterHjemmetVæsentligt = skøn('hjælpemidletLetterHjemmetVæsentligt', {
  etiket: {
    da: 'hjælpemidlet letter hverdagen i hjemmet i væsentlig grad',
    en: 'the aid substantially eases daily life at home',
  },
  spørgsmål: {
    da: 'Kan hjælpemidlet i væsentlig grad lette den daglige tilværelse i hjemmet?',
    en: 'Can the aid substantially ease daily life at home?',
  },
  udsagn: {
    ja: {
      da: 'hjælpemidlet i væsentlig grad kan lette hverdagen i hjemmet',
      en: 'the aid can substantially ease daily life at home',
    },
    nej: {
      da: 'hjælpemidlet ikke i væsentlig grad kan lette hverdagen i hjemmet',
      en: 'the aid cannot substantially ease daily life at home',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const hjælpemidletErNødvendigtForErhverv = skøn('hjælpemidletErNødvendigtForErhverv', {
  etiket: { da: 'hjælpemidlet er nødvendigt for at arbejde', en: 'the aid is necessary for work' },
  spørgsmål: {
    da: 'Er hjælpemidlet nødvendigt, for at personen kan udøve et erhverv?',
    en: 'Is the aid necessary for the person to do a job?',
  },
  udsagn: {
    ja: { da: 'hjælpemidlet er nødvendigt for dit arbejde', en: 'the aid is necessary for your work' },
    nej: {
      da: 'hjælpemidlet ikke er nødvendigt for dit arbejde',
      en: 'the aid is not necessary for your work',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'en beskrivelse af arbejdet og stedet', en: 'a description of the work and the place' }],
})
