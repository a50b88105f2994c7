import { skøn } from '@sagsvej/rules'

export const funktionsevnenErVarigtNedsat = skøn('funktionsevnenErVarigtNedsat', {
  etiket: { da: 'en varigt nedsat funktionsevne', en: 'a permanently reduced function' },
  spørgsmål: {
    da: 'Er funktionsevnen varigt nedsat, så der ikke er udsigt til bedring i en overskuelig tid?',
    en: 'Is the function permanently reduced, with no prospect of betterment in a foreseeable time?',
  },
  udsagn: {
    ja: { da: 'din funktionsevne er varigt nedsat', en: 'your function is permanently reduced' },
    nej: { da: 'din funktionsevne ikke er varigt nedsat', en: 'your function is not permanently reduced' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'lægelige oplysninger', en: 'medical information' }],
})

export const hjælpemidletErBedstOgBilligst = skøn('hjælpemidletErBedstOgBilligst', {
  etiket: { da: 'det bedst egnede og billigste hjælpemiddel', en: 'the best suited and cheapest aid' },
  spørgsmål: {
    da: 'Er hjælpemidlet det bedst egnede og billigste?',
    en: 'Is the aid the best suited and cheapest?',
  },
  udsagn: {
    ja: {
      da: 'hjælpemidlet er det bedst egnede og billigste',
      en: 'the aid is the best suited and cheapest',
    },
    nej: {
      da: 'hjælpemidlet ikke er det bedst egnede og billigste',
      en: 'the aid is not the best suited and cheapest',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const særligGrundTilKøbFørBevilling = skøn('særligGrundTilKøbFørBevilling', {
  etiket: {
    da: 'en særlig grund til at købe før bevillingen',
    en: 'a special reason to buy before the grant',
  },
  spørgsmål: {
    da: 'Er der en særlig grund til, at hjælpemidlet blev købt, før det var bevilget?',
    en: 'Is there a special reason that the aid was bought before it was granted?',
  },
  udsagn: {
    ja: {
      da: 'der var en særlig grund til at købe før bevillingen',
      en: 'there was a special reason to buy before the grant',
    },
    nej: {
      da: 'der ikke var en særlig grund til at købe før bevillingen',
      en: 'there was no special reason to buy before the grant',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})
