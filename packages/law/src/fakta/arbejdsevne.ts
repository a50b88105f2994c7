import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

/** A doctor's written finding. */
export const helbredetErStationært = sandtFaktum('helbredetErStationært', {
  etiket: { da: 'helbredet er stationært', en: 'health is stable' },
  spørgsmål: {
    da: 'Har lægen skrevet, at din tilstand er stationær, så den ikke ventes at ændre sig?',
    en: 'Has the doctor written that your condition is stable and not expected to change?',
  },
  fra: ['læge', 'kommune'],
  følsomhed: 'helbred',
})

/** That the assessment has been made, not what it found. */
export const arbejdsevnenErAfklaret = sandtFaktum('arbejdsevnenErAfklaret', {
  etiket: { da: 'arbejdsevnen er afklaret', en: 'the ability to work is cleared' },
  spørgsmål: {
    da: 'Har kommunen lavet en konkret vurdering, der afklarer din arbejdsevne?',
    en: 'Has the municipality made a concrete assessment that clears your ability to work?',
  },
  fra: ['kommune'],
})

/** Asked only where there are special reasons, SDL.7.3. */
export const bredVurderingsdag = datoFaktum('bredVurderingsdag', {
  etiket: {
    da: 'den dag, kommunen har fastsat for den bredere vurdering',
    en: 'the day the municipality has set for the wider assessment',
  },
  spørgsmål: {
    da: 'Fra hvilken dag bedømmer kommunen dig over for din uddannelse og dit arbejdsområde?',
    en: 'From which day does the municipality measure you against your education and field of work?',
  },
  fra: ['kommune'],
})
