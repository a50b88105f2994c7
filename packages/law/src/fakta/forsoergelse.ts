import { sandtFaktum, talFaktum } from '@sagsvej/rules'

export const harForsørgelsespligt = sandtFaktum('harForsørgelsespligt', {
  etiket: { da: 'om du har pligt til at forsørge et barn', en: 'whether you must provide for a child' },
  spørgsmål: {
    da: 'Har du pligt til at forsørge et barn under 18 år?',
    en: 'Do you have a duty to provide for a child under 18?',
  },
  udsagn: {
    ja: { da: 'Du forsørger et barn under 18 år.', en: 'You provide for a child under 18.' },
    nej: { da: 'Du forsørger ikke et barn under 18 år.', en: 'You do not provide for a child under 18.' },
  },
  fra: ['borger', 'register'],
})

/** LAS.68.3 and LAS.69j.3 */
export const børnOpholderSigIDanmark = sandtFaktum('børnOpholderSigIDanmark', {
  etiket: { da: 'om barnet opholder sig i Danmark', en: 'whether the child stays in Denmark' },
  spørgsmål: {
    da: 'Opholder det barn, du forsørger, sig i Danmark?',
    en: 'Does the child you provide for stay in Denmark?',
  },
  udsagn: {
    ja: {
      da: 'Det barn, du forsørger, opholder sig i Danmark.',
      en: 'The child you provide for stays in Denmark.',
    },
    nej: {
      da: 'Det barn, du forsørger, opholder sig ikke i Danmark.',
      en: 'The child you provide for does not stay in Denmark.',
    },
  },
  fra: ['borger', 'register'],
})

/** LAS.68.3 and LAS.69j.3: European law or a treaty puts a child elsewhere on a par. */
export const børnLigestillet = sandtFaktum('børnLigestillet', {
  etiket: {
    da: 'om EU-retten eller en aftale ligestiller barnets ophold i udlandet',
    en: 'whether European law or a treaty puts the child’s stay abroad on a par',
  },
  spørgsmål: {
    da: 'Giver EU-retten eller en aftale med et andet land dig ret, selv om barnet opholder sig i udlandet?',
    en: 'Does European law or a treaty give you the right although the child stays abroad?',
  },
  udsagn: {
    ja: {
      da: 'EU-retten eller en aftale giver dig ret, selv om barnet opholder sig i udlandet.',
      en: 'European law or a treaty gives you the right although the child stays abroad.',
    },
    nej: {
      da: 'Hverken EU-retten eller en aftale giver dig ret, når barnet opholder sig i udlandet.',
      en: 'Neither European law nor a treaty gives you the right when the child stays abroad.',
    },
  },
  fra: ['kommune'],
})

export const bidragPrMåned = talFaktum('bidragPrMåned', 'kr/md', {
  min: 0,
  max: 100_000,
  etiket: {
    da: 'det børnebidrag, du skal betale pr. måned, højst normalbidraget',
    en: 'the child support you must pay a month, at most the normal amount',
  },
  spørgsmål: {
    da: 'Hvor meget er du pålagt at betale i børnebidrag om måneden? Skriv højst normalbidraget pr. barn.',
    en: 'How much child support are you ordered to pay a month? Write at most the normal amount for each child.',
  },
  udsagn: {
    da: 'Du er pålagt at betale {} i børnebidrag.',
    en: 'You are ordered to pay {} in child support.',
  },
  fra: ['borger', 'register'],
  følsomhed: 'økonomi',
})

export const bidragspligtigeBørn = talFaktum('bidragspligtigeBørn', 'antal', {
  min: 0,
  max: 50,
  etiket: {
    da: 'antal børn, du skal betale bidrag for',
    en: 'the number of children you must pay support for',
  },
  spørgsmål: {
    da: 'Hvor mange børn er du pålagt at betale bidrag for?',
    en: 'For how many children are you ordered to pay support?',
  },
  udsagn: {
    da: 'Antallet af børn, du er pålagt at betale bidrag for, er {}.',
    en: 'The number of children you are ordered to pay support for is {}.',
  },
  fra: ['borger', 'register'],
})
