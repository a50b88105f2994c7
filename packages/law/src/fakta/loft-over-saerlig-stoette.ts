import { sandtFaktum, talFaktum } from '@sagsvej/rules'

export const nettoForsørgersats = talFaktum('nettoForsørgersats', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'forsørgersatsen efter skat', en: 'the rate of those with children after tax' },
  spørgsmål: {
    da: 'Hvad ville satsen til en forsørger fra 30 år være efter skat?',
    en: 'What would the rate of a person of 30 or more with children be after tax?',
  },
  udsagn: {
    da: 'Satsen til en forsørger er {} efter skat.',
    en: 'The rate of a person with children is {} after tax.',
  },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const nettoHøjesteDagpenge = talFaktum('nettoHøjesteDagpenge', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'højeste dagpenge efter skat', en: 'the highest unemployment benefit after tax' },
  spørgsmål: {
    da: 'Hvad ville højeste dagpenge være for dig pr. måned efter skat?',
    en: 'What would the highest unemployment benefit be for you a month after tax?',
  },
  udsagn: {
    da: 'Højeste dagpenge ville være {} efter skat.',
    en: 'The highest unemployment benefit would be {} after tax.',
  },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const fåetHjælp3MånederAf18 = sandtFaktum('fåetHjælp3MånederAf18', {
  etiket: {
    da: 'om du har fået hjælp i 3 måneder i træk',
    en: 'whether you have got help for 3 months in a row',
  },
  spørgsmål: {
    da: 'Har du fået hjælp i 3 sammenhængende måneder inden for de seneste 18 måneder?',
    en: 'Have you got help for 3 connected months within the last 18 months?',
  },
  udsagn: {
    ja: {
      da: 'Du har fået hjælp i 3 sammenhængende måneder.',
      en: 'You have got help for 3 connected months.',
    },
    nej: {
      da: 'Du har ikke fået hjælp i 3 sammenhængende måneder.',
      en: 'You have not got help for 3 connected months.',
    },
  },
  fra: ['kommune'],
})
