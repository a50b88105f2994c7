import { datoFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

export const erhvervsmæssigUddannelse = sandtFaktum('erhvervsmæssigUddannelse', {
  etiket: { da: 'afsluttet erhvervsmæssig uddannelse', en: 'a finished vocational education' },
  spørgsmål: {
    da: 'Er du for nylig blevet færdig med en uddannelse, der fører til et erhverv?',
    en: 'Have you recently finished an education that leads to an occupation?',
  },
  udsagn: {
    ja: {
      da: 'Du er for nylig blevet færdig med en uddannelse, der fører til et erhverv.',
      en: 'You have recently finished an education that leads to an occupation.',
    },
    nej: {
      da: 'Du er ikke for nylig blevet færdig med en uddannelse, der fører til et erhverv.',
      en: 'You have not recently finished an education that leads to an occupation.',
    },
  },
  fra: ['borger'],
})

export const uddannelseAfsluttet = datoFaktum('uddannelseAfsluttet', {
  etiket: { da: 'den dag, uddannelsen sluttede', en: 'the day the education ended' },
  spørgsmål: {
    da: 'Hvilken dag blev du færdig med uddannelsen?',
    en: 'On which day did you finish the education?',
  },
  udsagn: { da: 'Du blev færdig med uddannelsen den {}.', en: 'You finished the education on {}.' },
  fra: ['borger'],
})

/** How long the education is meant to take, whatever the person took. */
export const uddannelsensLængde = talFaktum('uddannelsensLængde', 'måneder', {
  min: 0,
  max: 240,
  etiket: { da: 'uddannelsens længde', en: 'the length of the education' },
  spørgsmål: { da: 'Hvor mange måneder varer uddannelsen?', en: 'How many months does the education last?' },
  udsagn: { da: 'Uddannelsen varer {}.', en: 'The education lasts {}.' },
  fra: ['borger'],
})

export const elevILønnetPraktik = sandtFaktum('elevILønnetPraktik', {
  etiket: { da: 'elev i lønnet praktik', en: 'trainee in paid practice' },
  spørgsmål: {
    da: 'Er du elev eller lærling i lønnet praktik?',
    en: 'Are you a trainee or an apprentice in paid practice?',
  },
  udsagn: {
    ja: {
      da: 'Du er elev eller lærling i lønnet praktik.',
      en: 'You are a trainee or an apprentice in paid practice.',
    },
    nej: {
      da: 'Du er ikke elev eller lærling i lønnet praktik.',
      en: 'You are not a trainee or an apprentice in paid practice.',
    },
  },
  hjælp: {
    da: 'Uddannelsen skal være reguleret ved lov, som en erhvervsuddannelse er det.',
    en: 'The education must be regulated by law, as vocational training is.',
  },
  fra: ['borger', 'arbejdsgiver'],
})
