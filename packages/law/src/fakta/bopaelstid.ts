import { talFaktum } from '@sagsvej/rules'

/** Nobody's pension is counted over more than the years from 15 to 85. */
const LÆNGST = 840

/** In the realm: Denmark, the Faroe Islands and Greenland count alike (LSP.2.1, LSP.4, LSP.5.2, LSP.6). */
export const bopælsmånederEfter15 = talFaktum('bopælsmånederEfter15', 'måneder', {
  etiket: {
    da: 'de måneder, du har boet fast i riget siden du fyldte 15',
    en: 'the months you have lived permanently in the realm since you turned 15',
  },
  spørgsmål: {
    da: 'Hvor mange måneder har du i alt boet fast i Danmark, på Færøerne eller i Grønland, fra du fyldte 15 år, til pensionen betales fra?',
    en: 'For how many months in all have you lived permanently in Denmark, the Faroe Islands or Greenland from the age of 15 until the day the pension is paid from?',
  },
  hjælp: {
    da: 'Tæl kun med til folkepensionsalderen. Flere perioder lægges sammen.',
    en: 'Count only up to state pension age. Several periods are added together.',
  },
  udsagn: {
    da: 'Du har boet fast i Danmark, på Færøerne eller i Grønland i {} siden du fyldte 15.',
    en: 'You have lived permanently in Denmark, the Faroe Islands or Greenland for {} since you turned 15.',
  },
  fra: ['register', 'borger'],
  min: 0,
  max: LÆNGST,
})

/** LSP.3.2 and LSP.3.3 since the Faroe Islands and Greenland no longer count there. */
export const bopælsmånederIDanmarkEfter15 = talFaktum('bopælsmånederIDanmarkEfter15', 'måneder', {
  etiket: {
    da: 'de måneder, du har boet fast i Danmark alene siden du fyldte 15',
    en: 'the months you have lived permanently in Denmark alone since you turned 15',
  },
  spørgsmål: {
    da: 'Hvor mange af månederne boede du fast i Danmark og ikke på Færøerne eller i Grønland?',
    en: 'For how many of the months did you live permanently in Denmark and not in the Faroe Islands or Greenland?',
  },
  udsagn: {
    da: 'I {} af tiden boede du fast i Danmark.',
    en: 'For {} of the time you lived permanently in Denmark.',
  },
  fra: ['register', 'borger'],
  min: 0,
  max: LÆNGST,
})

export const bopælsmånederLigeFør = talFaktum('bopælsmånederLigeFør', 'måneder', {
  etiket: {
    da: 'de måneder, du har boet fast i riget lige før pensionen',
    en: 'the months you have lived permanently in the realm right before the pension',
  },
  spørgsmål: {
    da: 'Hvor mange måneder i træk har du boet fast i Danmark, på Færøerne eller i Grønland lige før den dag, pensionen betales fra?',
    en: 'For how many months in a row have you lived permanently in Denmark, the Faroe Islands or Greenland right before the day the pension is paid from?',
  },
  hjælp: {
    da: 'Søger du efter folkepensionsalderen, tælles tilbage fra den dag, du nåede den.',
    en: 'If you apply after state pension age, count back from the day you reached it.',
  },
  udsagn: {
    da: 'Lige før pensionen havde du boet fast i riget i {}.',
    en: 'Right before the pension you had lived permanently in the realm for {}.',
  },
  fra: ['register', 'borger'],
  min: 0,
  max: LÆNGST,
})

export const månederFra15TilPensionen = talFaktum('månederFra15TilPensionen', 'måneder', {
  etiket: {
    da: 'månederne fra du fyldte 15, til pensionen betales fra',
    en: 'the months from the age of 15 until the pension is paid from',
  },
  spørgsmål: {
    da: 'Hvor mange måneder er der fra du fyldte 15 år, til den dag pensionen betales fra?',
    en: 'How many months are there from the day you turned 15 until the day the pension is paid from?',
  },
  udsagn: {
    da: 'Der er {} fra du fyldte 15, til pensionen betales fra.',
    en: 'There are {} from the age of 15 until the pension is paid from.',
  },
  fra: ['register', 'kommune'],
  min: 1,
  max: LÆNGST,
})
