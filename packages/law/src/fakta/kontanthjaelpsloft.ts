import { talFaktum } from '@sagsvej/rules'

export const loftForDinFamilie = talFaktum('loftForDinFamilie', 'kr/md', {
  min: 0,
  max: 100000,
  etiket: { da: 'loftet for din familietype', en: 'the ceiling for your type of family' },
  spørgsmål: {
    da: 'Hvilket loft gælder for din familietype?',
    en: 'Which ceiling applies to your type of family?',
  },
  hjælp: {
    da: 'Ministeriet offentliggør beløbet hvert år.',
    en: 'The ministry publishes the amount each year.',
  },
  udsagn: { da: 'Loftet for din familietype er {}.', en: 'The ceiling for your type of family is {}.' },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const samletHjælpUnderLoftet = talFaktum('samletHjælpUnderLoftet', 'kr/md', {
  min: 0,
  max: 200000,
  etiket: {
    da: 'din hjælp, boligstøtte og særlige støtte i alt',
    en: 'your help, housing benefit and special support in all',
  },
  spørgsmål: {
    da: 'Hvor meget får du i alt i hjælp, boligstøtte og særlig støtte pr. måned?',
    en: 'How much do you get in all in help, housing benefit and special support a month?',
  },
  udsagn: {
    da: 'Du får i alt {} i hjælp, boligstøtte og særlig støtte.',
    en: 'In all you get {} in help, housing benefit and special support.',
  },
  fra: ['kommune', 'borger'],
  følsomhed: 'økonomi',
})
