import { sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

/** SDL.25.1 nr. 1 and 3. Invaliditetsydelse is expressly left out. */
export const pensionDuFår = valgFaktum(
  'pensionDuFår',
  {
    ingen: { da: 'Ingen', en: 'None' },
    foertidspension: { da: 'Førtidspension', en: 'Disability pension' },
    seniorpension: { da: 'Seniorpension', en: 'Senior pension' },
    tidlig_pension: { da: 'Tidlig pension', en: 'Early pension' },
    invaliditetsydelse: { da: 'Invaliditetsydelse', en: 'Invalidity benefit' },
  },
  {
    etiket: { da: 'din pension', en: 'your pension' },
    spørgsmål: { da: 'Får du pension?', en: 'Do you get a pension?' },
    udsagn: {
      ingen: { da: 'Du får ikke pension.', en: 'You get no pension.' },
      foertidspension: { da: 'Du får førtidspension.', en: 'You get disability pension.' },
      seniorpension: { da: 'Du får seniorpension.', en: 'You get senior pension.' },
      tidlig_pension: { da: 'Du får tidlig pension.', en: 'You get early pension.' },
      invaliditetsydelse: { da: 'Du får invaliditetsydelse.', en: 'You get invalidity benefit.' },
    },
    fra: ['borger', 'register'],
  },
)

/** SDL.26.1 until 30 June 2014 */
export const retErOpbrugt = sandtFaktum('retErOpbrugt', {
  etiket: { da: 'om retten blev brugt op', en: 'whether the right was used up' },
  spørgsmål: {
    da: 'Stoppede dine sygedagpenge tidligere, fordi grænsen var nået?',
    en: 'Did your sickness benefit stop earlier because the limit was reached?',
  },
  udsagn: {
    ja: {
      da: 'Dine sygedagpenge stoppede tidligere, fordi grænsen var nået.',
      en: 'Your sickness benefit stopped earlier because the limit was reached.',
    },
    nej: {
      da: 'Dine sygedagpenge er ikke stoppet tidligere, fordi grænsen var nået.',
      en: 'Your sickness benefit has not stopped earlier because the limit was reached.',
    },
  },
  fra: ['borger', 'kommune'],
})

export const ugerISammenhængendeSygeperiode = talFaktum('ugerISammenhængendeSygeperiode', 'uger', {
  etiket: {
    da: 'den sygeperiode, hvor retten blev brugt op',
    en: 'the spell in which the right was used up',
  },
  spørgsmål: {
    da: 'Hvor mange uger varede den sammenhængende sygeperiode, hvor retten blev brugt op?',
    en: 'How many weeks did the unbroken spell last in which the right was used up?',
  },
  udsagn: {
    da: 'Den sammenhængende sygeperiode, hvor retten blev brugt op, varede {}.',
    en: 'The unbroken spell in which the right was used up lasted {}.',
  },
  min: 0,
  max: 1040,
  fra: ['borger', 'kommune', 'register'],
  følsomhed: 'helbred',
})

export const arbejdsdygtigUgerEfterOphør = talFaktum('arbejdsdygtigUgerEfterOphør', 'uger', {
  etiket: { da: 'uger, du har været arbejdsdygtig bagefter', en: 'weeks you were fit for work after that' },
  spørgsmål: {
    da: 'Hvor mange uger kan du vise, at du har kunnet arbejde, siden grænsen var nået?',
    en: 'For how many weeks can you show that you were fit for work since the limit was reached?',
  },
  udsagn: {
    da: 'Du har kunnet arbejde i {}, siden grænsen var nået.',
    en: 'You have been fit for work for {} since the limit was reached.',
  },
  min: 0,
  max: 1040,
  fra: ['borger', 'arbejdsgiver'],
})

/** SDL.26.2 of 2020 */
export const fortsatRet9Marts2020 = sandtFaktum('fortsatRet9Marts2020', {
  etiket: {
    da: 'om du stadig havde ret den 9. marts 2020, fordi kommunen ikke havde afgjort sagen',
    en: 'whether you still had a right on 9 March 2020 because the case was undecided',
  },
  spørgsmål: {
    da: 'Havde du stadig ret til sygedagpenge den 9. marts 2020, fordi kommunen endnu ikke havde afgjort din sag?',
    en: 'Did you still have a right to sickness benefit on 9 March 2020 because the municipality had not yet decided your case?',
  },
  udsagn: {
    ja: {
      da: 'Du havde stadig ret til sygedagpenge den 9. marts 2020, fordi kommunen ikke havde afgjort din sag.',
      en: 'You still had a right to sickness benefit on 9 March 2020 because the municipality had not decided your case.',
    },
    nej: {
      da: 'Du havde ikke ret til sygedagpenge den 9. marts 2020 af den grund, at kommunen ikke havde afgjort din sag.',
      en: 'You did not have a right to sickness benefit on 9 March 2020 for the reason that the municipality had not decided your case.',
    },
  },
  fra: ['borger', 'kommune'],
})
