import { datoFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

export const seniorpensionAnsøgtDen = datoFaktum('seniorpensionAnsøgtDen', {
  etiket: {
    da: 'den dag, ansøgningen som senior blev modtaget',
    en: 'the day the application as a senior was received',
  },
  spørgsmål: {
    da: 'Hvilken dag blev ansøgningen om seniorpension eller seniorførtidspension modtaget?',
    en: 'On which day was the application for senior pension or senior disability pension received?',
  },
  udsagn: { da: 'Ansøgningen blev modtaget den {}.', en: 'The application was received on {}.' },
  fra: ['kommune', 'borger'],
})

/** SENBEK.2.1: full ATP contribution counts as full time */
export const månederMedFuldtidsarbejde = talFaktum('månederMedFuldtidsarbejde', 'måneder', {
  etiket: { da: 'de måneder, du har arbejdet på fuld tid', en: 'the months you have worked full time' },
  spørgsmål: {
    da: 'Hvor mange måneders fuldtidsarbejde har du haft i alt?',
    en: 'How many months of full-time work have you had in all?',
  },
  udsagn: { da: 'Du har haft {} med fuldtidsarbejde.', en: 'You have had {} of full-time work.' },
  fra: ['register', 'borger'],
  min: 0,
  max: 840,
})

/** LSP.26a.2, no. 2 */
export const arbejdsevneISenesteJob = talFaktum('arbejdsevneISenesteJob', 'timer/uge', {
  etiket: {
    da: 'din arbejdsevne i forhold til dit seneste job',
    en: 'your ability to work in relation to your latest job',
  },
  spørgsmål: {
    da: 'Hvor mange timer om ugen vurderes det, at du kan arbejde i dit seneste job?',
    en: 'How many hours a week are you assessed to be able to work in your latest job?',
  },
  udsagn: {
    da: 'Arbejdsevnen er vurderet til {} i det seneste job.',
    en: 'The ability to work is assessed at {} in the latest job.',
  },
  fra: ['kommune'],
  min: 0,
  max: 168,
  følsomhed: 'helbred',
})

export const sagVerserede1Januar2020 = sandtFaktum('sagVerserede1Januar2020', {
  etiket: {
    da: 'om ansøgningen ikke var afgjort den 1. januar 2020',
    en: 'whether the application was undecided on 1 January 2020',
  },
  spørgsmål: {
    da: 'Var ansøgningen om seniorførtidspension endnu ikke afgjort den 1. januar 2020?',
    en: 'Was the application for senior disability pension still undecided on 1 January 2020?',
  },
  udsagn: {
    ja: {
      da: 'Ansøgningen var ikke afgjort den 1. januar 2020.',
      en: 'The application was undecided on 1 January 2020.',
    },
    nej: {
      da: 'Ansøgningen var afgjort før den 1. januar 2020.',
      en: 'The application was decided before 1 January 2020.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const vælgerSeniorpension = sandtFaktum('vælgerSeniorpension', {
  etiket: {
    da: 'om du vælger at få sagen behandlet som seniorpension',
    en: 'whether you choose to have the case handled as senior pension',
  },
  spørgsmål: {
    da: 'Vælger du at få ansøgningen behandlet efter reglerne om seniorpension?',
    en: 'Do you choose to have the application handled under the rules on senior pension?',
  },
  udsagn: {
    ja: {
      da: 'Du vælger at få ansøgningen behandlet efter reglerne om seniorpension.',
      en: 'You choose to have the application handled under the rules on senior pension.',
    },
    nej: {
      da: 'Du vælger ikke reglerne om seniorpension.',
      en: 'You do not choose the rules on senior pension.',
    },
  },
  fra: ['borger'],
})

/** LSP.26h: as reckoned up under §§ 26 i-26 p */
export const anciennitetPåArbejdsmarkedet = talFaktum('anciennitetPåArbejdsmarkedet', 'måneder', {
  etiket: { da: 'din anciennitet på arbejdsmarkedet', en: 'your seniority in the labour market' },
  spørgsmål: {
    da: 'Hvor mange måneders anciennitet på arbejdsmarkedet er gjort op for dig?',
    en: 'How many months of seniority in the labour market have been reckoned for you?',
  },
  udsagn: { da: 'Din anciennitet er {}.', en: 'Your seniority is {}.' },
  fra: ['register'],
  min: 0,
  max: 840,
})

/** LSP.26s.1 */
export const tilknytningI9Måneder = sandtFaktum('tilknytningI9Måneder', {
  etiket: {
    da: 'om du har haft tilknytning til arbejdsmarkedet i de 9 måneder, loven nævner',
    en: 'whether you were attached to the labour market in the 9 months the act names',
  },
  spørgsmål: {
    da: 'Har du haft beskæftigelse eller været medlem af en a-kasse i de 9 måneder i træk, der slutter 3 måneder før du går på tidlig pension?',
    en: 'Have you been in employment or a member of an unemployment fund for the 9 months in a row that end 3 months before you go on early pension?',
  },
  udsagn: {
    ja: {
      da: 'Du har haft tilknytning til arbejdsmarkedet i de 9 måneder.',
      en: 'You were attached to the labour market in the 9 months.',
    },
    nej: {
      da: 'Du har ikke haft tilknytning til arbejdsmarkedet i de 9 måneder.',
      en: 'You were not attached to the labour market in the 9 months.',
    },
  },
  fra: ['register', 'borger'],
})

/** LSP.26s.1, subsection 10 */
export const kommerFraFleksydelse = sandtFaktum('kommerFraFleksydelse', {
  etiket: {
    da: 'om du går fra fleksydelse til tidlig pension',
    en: 'whether you go from flexi-benefit to early pension',
  },
  spørgsmål: {
    da: 'Går du fra fleksydelse til tidlig pension?',
    en: 'Do you go from flexi-benefit to early pension?',
  },
  udsagn: {
    ja: {
      da: 'Du går fra fleksydelse til tidlig pension.',
      en: 'You go from flexi-benefit to early pension.',
    },
    nej: {
      da: 'Du går ikke fra fleksydelse til tidlig pension.',
      en: 'You do not go from flexi-benefit to early pension.',
    },
  },
  fra: ['borger', 'register'],
})
