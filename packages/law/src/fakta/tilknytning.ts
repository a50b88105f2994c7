import { datoFaktum, felt, listeFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

/** SDL.32.1, no. 1, from 2015: "er i beskæftigelse" on the first day of absence. */
export const iBeskæftigelse = sandtFaktum('iBeskæftigelse', {
  etiket: { da: 'i arbejde på første fraværsdag', en: 'in work on the first day of absence' },
  spørgsmål: {
    da: 'Havde du et job den dag, du blev syg?',
    en: 'Did you have a job on the day you fell ill?',
  },
  udsagn: {
    ja: { da: 'Du havde et job den dag, du blev syg.', en: 'You had a job on the day you fell ill.' },
    nej: {
      da: 'Du havde ikke et job den dag, du blev syg.',
      en: 'You did not have a job on the day you fell ill.',
    },
  },
  fra: ['borger', 'arbejdsgiver', 'register'],
})

/** Hours the income register shows for each calendar month; one record a month, by its first day. */
export const timerPrMåned = listeFaktum(
  'timerPrMåned',
  'fri',
  {
    måned: felt.dato({ da: 'Måneden (dens første dag)', en: 'The month (its first day)' }),
    timer: felt.tal('timer', 0, 31 * 24, { da: 'Timer i alt', en: 'Hours in all' }),
  },
  {
    etiket: { da: 'dine timer måned for måned', en: 'your hours month by month' },
    spørgsmål: {
      da: 'Hvor mange timer har du haft i hver af de 6 hele måneder, før du blev syg?',
      en: 'How many hours did you have in each of the 6 whole months before you fell ill?',
    },
    udsagn: {
      med: {
        da: 'Du havde disse timer i månederne, før du blev syg: {}.',
        en: 'You had these hours in the months before you fell ill: {}.',
      },
      ingen: {
        da: 'Du havde ingen timer i månederne, før du blev syg.',
        en: 'You had no hours in the months before you fell ill.',
      },
    },
    hjælp: {
      da: 'Skriv én linje for hver måned. Tæl arbejde, ferie med løn, sygedagpenge, barselsdagpenge og arbejdsløshedsdagpenge med. Kommunen læser timerne i indkomstregisteret.',
      en: 'One line for each month. Count work, paid holiday, sickness, parental and unemployment benefit. The municipality reads the hours in the income register.',
    },
    fra: ['register', 'borger', 'arbejdsgiver'],
  },
)

/** SDL.32.3: months that are left out of view, so that the six months reach further back. */
export const månederDerSesBortFra = talFaktum('månederDerSesBortFra', 'måneder', {
  min: 0,
  max: 24,
  etiket: { da: 'måneder, der ses bort fra', en: 'months disregarded' },
  spørgsmål: {
    da: 'Hvor mange hele måneder før sygdommen passede du et sygt barn med tabt arbejdsfortjeneste, fik plejevederlag eller var i arbejdskonflikt?',
    en: 'For how many whole months before the illness did you get lost-earnings pay for a sick child or care pay, or were in a labour conflict?',
  },
  udsagn: {
    da: 'Der ses bort fra {} før sygdommen, hvor du passede et sygt barn, fik plejevederlag eller var i arbejdskonflikt.',
    en: '{} before the illness are disregarded, in which you cared for a sick child, got care pay or were in a labour conflict.',
  },
  hjælp: {
    da: 'Skriv 0, hvis der ingen var. Skriv ikke timer for de måneder, men for lige så mange måneder længere tilbage.',
    en: 'Write 0 if there were none. Give no hours for those months, but for as many months further back.',
  },
  fra: ['borger', 'register'],
})

/** SDL.32.2 before 2015: work, own firm, benefits, paid holiday and labour conflict all keep the attachment. */
export const tilknyttetArbejdsmarkedetFra = datoFaktum('tilknyttetArbejdsmarkedetFra', {
  etiket: {
    da: 'den dag, din tilknytning til arbejdsmarkedet begyndte',
    en: 'the day your attachment to the labour market began',
  },
  spørgsmål: {
    da: 'Siden hvilken dag har du uden afbrydelse haft arbejde, dagpenge, sygedagpenge, barselsdagpenge eller ferie med løn?',
    en: 'Since which day have you without a break had work, unemployment, sickness or parental benefit, or paid holiday?',
  },
  udsagn: {
    da: 'Du har været knyttet til arbejdsmarkedet uden afbrydelse siden den {}.',
    en: 'You have been attached to the labour market without a break since {}.',
  },
  fra: ['borger', 'register'],
})

const timerIUgerne = (navn: string, antalUger: number) =>
  talFaktum(navn, 'timer', {
    min: 0,
    max: antalUger * 7 * 24,
    etiket: { da: `timer i de seneste ${antalUger} uger`, en: `hours in the last ${antalUger} weeks` },
    spørgsmål: {
      da: `Hvor mange timer arbejdede du i de ${antalUger} uger, før du blev syg?`,
      en: `How many hours did you work in the ${antalUger} weeks before you fell ill?`,
    },
    udsagn: {
      da: `Du arbejdede {} i de ${antalUger} uger, før du blev syg.`,
      en: `You worked {} in the ${antalUger} weeks before you fell ill.`,
    },
    fra: ['borger', 'arbejdsgiver', 'register'],
  })

export const timerSeneste13Uger = timerIUgerne('timerSeneste13Uger', 13)
export const timerSeneste26Uger = timerIUgerne('timerSeneste26Uger', 26)

/** SDL.32.1, no. 2, with the 14-day part of 2015 and, 2014-2019, midlertidig arbejdsmarkedsydelse. */
export const dagpengeretHvisRask = sandtFaktum('dagpengeretHvisRask', {
  etiket: { da: 'ret til dagpenge, hvis du var rask', en: 'a right to dagpenge if you were well' },
  spørgsmål: {
    da: 'Ville du have ret til arbejdsløshedsdagpenge, hvis du ikke var syg?',
    en: 'Would you have a right to unemployment benefit (dagpenge) if you were not ill?',
  },
  udsagn: {
    ja: {
      da: 'Du ville have ret til arbejdsløshedsdagpenge, hvis du ikke var syg.',
      en: 'You would have a right to unemployment benefit if you were not ill.',
    },
    nej: {
      da: 'Du ville ikke have ret til arbejdsløshedsdagpenge, hvis du ikke var syg.',
      en: 'You would have no right to unemployment benefit if you were not ill.',
    },
  },
  hjælp: {
    da: 'Svar også ja, hvis retten slutter i løbet af de første 14 sygedage, eller hvis du ville have ret til en ydelse i stedet for dagpenge.',
    en: 'Answer yes also if the right ends in the first 14 days of illness, or if you would have a right to a benefit in place of dagpenge.',
  },
  fra: ['a-kasse', 'borger'],
})

/** SDL.33.1, no. 3: the fourteen days are cut short where the right to dagpenge runs out. */
export const dagpengerettenSlutter = sandtFaktum('dagpengerettenSlutter', {
  etiket: {
    da: 'retten til dagpenge slutter i de første 14 sygedage',
    en: 'the right to dagpenge ends in the first 14 days of illness',
  },
  spørgsmål: {
    da: 'Slutter din ret til dagpenge i løbet af de første 14 dage, du er syg?',
    en: 'Does your right to dagpenge end during the first 14 days you are ill?',
  },
  udsagn: {
    ja: {
      da: 'Din ret til dagpenge slutter i løbet af de første 14 dage, du er syg.',
      en: 'Your right to unemployment benefit ends during the first 14 days you are ill.',
    },
    nej: {
      da: 'Din ret til dagpenge slutter ikke i løbet af de første 14 dage, du er syg.',
      en: 'Your right to unemployment benefit does not end during the first 14 days you are ill.',
    },
  },
  fra: ['a-kasse', 'borger'],
})

export const sidsteDagMedDagpengeret = datoFaktum('sidsteDagMedDagpengeret', {
  etiket: { da: 'sidste dag med ret til dagpenge', en: 'the last day with a right to dagpenge' },
  spørgsmål: {
    da: 'Hvilken dag er den sidste, du har ret til dagpenge?',
    en: 'Which is the last day you have a right to dagpenge?',
  },
  udsagn: {
    da: 'Den sidste dag, du har ret til dagpenge, er den {}.',
    en: 'The last day you have a right to unemployment benefit is {}.',
  },
  fra: ['a-kasse', 'borger'],
})

/** SDL.2.1, no. 4 and SDL.34.1. */
export const arbejdsskade = sandtFaktum('arbejdsskade', {
  etiket: { da: 'arbejdsskade', en: 'work injury' },
  spørgsmål: {
    da: 'Er du syg på grund af en arbejdsskade?',
    en: 'Are you ill because of a work injury?',
  },
  udsagn: {
    ja: { da: 'Du er syg på grund af en arbejdsskade.', en: 'You are ill because of a work injury.' },
    nej: {
      da: 'Du er ikke syg på grund af en arbejdsskade.',
      en: 'You are not ill because of a work injury.',
    },
  },
  hjælp: {
    da: 'En arbejdsskade er en ulykke på arbejdet eller en sygdom, du har fået af arbejdet. Den skal være omfattet af arbejdsskadeloven.',
    en: 'A work injury is an accident at work or an illness caused by the work. It must be covered by the Workers’ Compensation Act (arbejdsskadeloven).',
  },
  fra: ['borger', 'arbejdsgiver', 'register'],
  følsomhed: 'helbred',
})
