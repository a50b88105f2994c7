import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

/** A doctor's written finding. */
export const helbredetErStationært = sandtFaktum('helbredetErStationært', {
  etiket: { da: 'helbredet er stationært', en: 'health is stable' },
  spørgsmål: {
    da: 'Har lægen skrevet, at din tilstand er stationær, så den ikke ventes at ændre sig?',
    en: 'Has the doctor written that your condition is stable and not expected to change?',
  },
  udsagn: {
    ja: {
      da: 'Lægen har skrevet, at din tilstand er stationær, så den ikke ventes at ændre sig.',
      en: 'The doctor has written that your condition is stable and not expected to change.',
    },
    nej: {
      da: 'Lægen har ikke skrevet, at din tilstand er stationær.',
      en: 'The doctor has not written that your condition is stable.',
    },
  },
  fra: ['læge', 'kommune'],
  følsomhed: 'helbred',
})

/** That the assessment has been made, not what it found. */
export const arbejdsevnenErAfklaret = sandtFaktum('arbejdsevnenErAfklaret', {
  etiket: { da: 'arbejdsevnen er afklaret', en: 'the ability to work is cleared' },
  spørgsmål: {
    da: 'Har kommunen vurderet din situation og afklaret, hvor meget du kan arbejde?',
    en: 'Has the municipality assessed your situation and cleared how much you can work?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har afklaret, hvor meget du kan arbejde.',
      en: 'The municipality has cleared how much you can work.',
    },
    nej: {
      da: 'Kommunen har ikke afklaret, hvor meget du kan arbejde.',
      en: 'The municipality has not cleared how much you can work.',
    },
  },
  fra: ['kommune'],
  kanÆndres: {
    af: ['kommune'],
    hvordan: {
      da: 'Kommunen kan vurdere din situation og afklare, hvor meget du kan arbejde.',
      en: 'The municipality can assess your situation and clear how much you can work.',
    },
    til: [true],
  },
})

/** Asked only where there are special reasons, SDL.7.3. */
export const bredVurderingsdag = datoFaktum('bredVurderingsdag', {
  etiket: {
    da: 'den dag, kommunen har fastsat for den bredere vurdering',
    en: 'the day the municipality has set for the wider assessment',
  },
  spørgsmål: {
    da: 'Fra hvilken dag ser kommunen på alt arbejde inden for din uddannelse og dit arbejdsområde?',
    en: 'From which day does the municipality look at all work within your education and field?',
  },
  udsagn: {
    da: 'Kommunen har fastsat, at den bredere vurdering gælder fra den {}.',
    en: 'The municipality has set {} as the day from which the wider assessment applies.',
  },
  fra: ['kommune'],
})
