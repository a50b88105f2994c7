import { datoFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

export const ansøgningenModtaget = datoFaktum('ansøgningenModtaget', {
  etiket: {
    da: 'den dag, kommunen modtog din ansøgning',
    en: 'the day the municipality received your application',
  },
  spørgsmål: {
    da: 'Hvilken dag modtog kommunen din ansøgning?',
    en: 'On which day did the municipality receive your application?',
  },
  udsagn: {
    da: 'Kommunen modtog din ansøgning den {}.',
    en: 'The municipality received your application on {}.',
  },
  fra: ['kommune', 'borger'],
})

/** RSL.3.2: what the municipality itself has set for the area and published; in days, a week being 7. */
export const egenSagsbehandlingsfrist = talFaktum('egenSagsbehandlingsfrist', 'dage', {
  etiket: {
    da: 'den sagsbehandlingsfrist, kommunen selv har sat på området',
    en: 'the time limit the municipality itself has set for the area',
  },
  spørgsmål: {
    da: 'Hvor mange dage efter modtagelsen skal afgørelsen være truffet efter kommunens egen frist på området?',
    en: 'Within how many days of receipt must the decision be made by the municipality’s own limit for the area?',
  },
  hjælp: {
    da: 'Er fristen sat i uger, er en uge 7 dage.',
    en: 'If the limit is set in weeks, a week is 7 days.',
  },
  udsagn: {
    da: 'Kommunens egen frist på området er {}.',
    en: 'The municipality’s own limit for the area is {}.',
  },
  fra: ['kommune'],
  min: 0,
  max: 3650,
})

export const sagsbehandlingsfristenKanIkkeHoldes = sandtFaktum('sagsbehandlingsfristenKanIkkeHoldes', {
  etiket: {
    da: 'kommunens egen frist ikke kan holdes i sagen',
    en: 'the municipality’s own limit cannot be kept in the case',
  },
  spørgsmål: {
    da: 'Kan kommunens egen frist ikke holdes i denne sag?',
    en: 'Can the municipality’s own limit not be kept in this case?',
  },
  udsagn: {
    ja: {
      da: 'Kommunens egen frist kan ikke holdes i sagen.',
      en: 'The municipality’s own limit cannot be kept in the case.',
    },
    nej: {
      da: 'Kommunens egen frist kan holdes i sagen.',
      en: 'The municipality’s own limit can be kept in the case.',
    },
  },
  fra: ['kommune'],
})

/** RSL.7.1 */
export const førstHenvendtOmForsørgelse = datoFaktum('førstHenvendtOmForsørgelse', {
  etiket: {
    da: 'den dag, du første gang henvendte dig om løbende hjælp til forsørgelse',
    en: 'the day you first turned to the municipality for running support',
  },
  spørgsmål: {
    da: 'Hvilken dag henvendte du dig første gang til kommunen om løbende hjælp til forsørgelse?',
    en: 'On which day did you first turn to the municipality for running support?',
  },
  udsagn: {
    da: 'Du henvendte dig første gang om løbende hjælp til forsørgelse den {}.',
    en: 'You first turned to the municipality for running support on {}.',
  },
  fra: ['borger', 'kommune'],
})

export const iKontaktforløb = sandtFaktum('iKontaktforløb', {
  etiket: {
    da: 'du er i et kontaktforløb efter lov om en aktiv beskæftigelsesindsats',
    en: 'you are in a contact course under the Active Employment Measures Act',
  },
  spørgsmål: {
    da: 'Er du i et kontaktforløb (jobsamtaler) efter lov om en aktiv beskæftigelsesindsats?',
    en: 'Are you in a contact course (job talks) under the Active Employment Measures Act?',
  },
  udsagn: {
    ja: { da: 'Du er i et kontaktforløb.', en: 'You are in a contact course.' },
    nej: { da: 'Du er ikke i et kontaktforløb.', en: 'You are not in a contact course.' },
  },
  fra: ['kommune', 'borger'],
})

export const iSygedagpengeopfølgning = sandtFaktum('iSygedagpengeopfølgning', {
  etiket: {
    da: 'kommunen følger op på din sag efter sygedagpengeloven',
    en: 'the municipality follows up on your case under the Sickness Benefit Act',
  },
  spørgsmål: {
    da: 'Følger kommunen op på din sag efter sygedagpengeloven?',
    en: 'Does the municipality follow up on your case under the Sickness Benefit Act?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen følger op på din sag efter sygedagpengeloven.',
      en: 'The municipality follows up on your case under the Sickness Benefit Act.',
    },
    nej: {
      da: 'Kommunen følger ikke op på din sag efter sygedagpengeloven.',
      en: 'The municipality does not follow up on your case under the Sickness Benefit Act.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** RSL.7a.1 */
export const foranstaltningensSlut = datoFaktum('foranstaltningensSlut', {
  etiket: {
    da: 'den dag, din erhvervsrettede foranstaltning slutter',
    en: 'the day your vocational measure ends',
  },
  spørgsmål: {
    da: 'Hvilken dag slutter den foranstaltning, der skal føre dig tilbage til arbejde?',
    en: 'On which day does the measure end that is to bring you back to work?',
  },
  udsagn: {
    da: 'Din erhvervsrettede foranstaltning slutter den {}.',
    en: 'Your vocational measure ends on {}.',
  },
  fra: ['kommune', 'borger'],
})
