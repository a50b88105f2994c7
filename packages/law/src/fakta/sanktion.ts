import { datoFaktum, sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

/** LAS.69m to LAS.69o: each kind of breach has its own consequence. */
export const brudPåPligten = valgFaktum(
  'brudPåPligten',
  {
    udeblev_fra_tilbud: {
      da: 'Blev væk fra eller sagde nej til et tilbud',
      en: 'Stayed away from or said no to a measure',
    },
    udeblev_fra_samtale: { da: 'Blev væk fra en samtale', en: 'Stayed away from a talk' },
    bookede_ikke: { da: 'Bookede ikke en samtale inden fristen', en: 'Did not book a talk in time' },
    ophoerte_med_arbejde: { da: 'Holdt op i et job', en: 'Left a job' },
    afviste_arbejde: { da: 'Sagde nej til et job', en: 'Refused a job' },
    meldte_ikke_sygdom: { da: 'Meldte ikke sygdom i et tilbud', en: 'Did not report illness in a measure' },
    soegte_ikke_job: { da: 'Søgte ikke bestemte job', en: 'Did not apply for named jobs' },
  },
  {
    etiket: { da: 'det, der skete', en: 'what happened' },
    spørgsmål: {
      da: 'Hvad mener kommunen, at du ikke gjorde?',
      en: 'What does the municipality say that you did not do?',
    },
    udsagn: {
      udeblev_fra_tilbud: {
        da: 'Kommunen mener, at du blev væk fra eller sagde nej til et tilbud.',
        en: 'The municipality says that you stayed away from or refused a measure.',
      },
      udeblev_fra_samtale: {
        da: 'Kommunen mener, at du blev væk fra en samtale.',
        en: 'The municipality says that you stayed away from a talk.',
      },
      bookede_ikke: {
        da: 'Kommunen mener, at du ikke bookede en samtale i tide.',
        en: 'The municipality says that you did not book a talk in time.',
      },
      ophoerte_med_arbejde: {
        da: 'Kommunen mener, at du holdt op i et job.',
        en: 'The municipality says that you left a job.',
      },
      afviste_arbejde: {
        da: 'Kommunen mener, at du sagde nej til et job.',
        en: 'The municipality says that you refused a job.',
      },
      meldte_ikke_sygdom: {
        da: 'Kommunen mener, at du ikke meldte sygdom i et tilbud.',
        en: 'The municipality says that you did not report illness in a measure.',
      },
      soegte_ikke_job: {
        da: 'Kommunen mener, at du ikke søgte bestemte job.',
        en: 'The municipality says that you did not apply for named jobs.',
      },
    },
    fra: ['kommune', 'borger'],
  },
)

export const bruddetSkete = datoFaktum('bruddetSkete', {
  etiket: { da: 'den dag, det skete', en: 'the day it happened' },
  spørgsmål: { da: 'Hvilken dag skete det?', en: 'On which day did it happen?' },
  udsagn: { da: 'Det skete den {}.', en: 'It happened on {}.' },
  fra: ['kommune', 'borger'],
})

export const dageUdeblevet = talFaktum('dageUdeblevet', 'dage', {
  min: 0,
  max: 3660,
  etiket: { da: 'de dage, du var væk fra tilbuddet', en: 'the days you were away from the measure' },
  spørgsmål: {
    da: 'Hvor mange dage var du helt eller delvis væk fra tilbuddet?',
    en: 'On how many days were you wholly or partly away from the measure?',
  },
  udsagn: {
    da: 'Du var helt eller delvis væk fra tilbuddet i {}.',
    en: 'You were wholly or partly away from the measure for {}.',
  },
  fra: ['kommune', 'borger'],
})

export const kontaktErGenoprettet = sandtFaktum('kontaktErGenoprettet', {
  etiket: {
    da: 'om du og kommunen igen har kontakt',
    en: 'whether you and the municipality are in contact again',
  },
  spørgsmål: {
    da: 'Har du kontaktet kommunen igen, eller har du booket samtalen?',
    en: 'Have you contacted the municipality again, or booked the talk?',
  },
  udsagn: {
    ja: {
      da: 'Du og kommunen har igen kontakt, eller du har booket samtalen.',
      en: 'You and the municipality are in contact again, or you have booked the talk.',
    },
    nej: {
      da: 'Du og kommunen har ikke kontakt igen.',
      en: 'You and the municipality are not in contact again.',
    },
  },
  fra: ['borger', 'kommune'],
})

export const kontaktGenoprettetDen = datoFaktum('kontaktGenoprettetDen', {
  etiket: { da: 'den dag, kontakten kom igen', en: 'the day contact was restored' },
  spørgsmål: {
    da: 'Hvilken dag kontaktede du kommunen igen eller bookede samtalen?',
    en: 'On which day did you contact the municipality again or book the talk?',
  },
  udsagn: { da: 'Kontakten kom igen den {}.', en: 'Contact was restored on {}.' },
  fra: ['borger', 'kommune'],
})

export const skriftligtVejledtOmSanktioner = sandtFaktum('skriftligtVejledtOmSanktioner', {
  etiket: {
    da: 'kommunen har vejledt dig skriftligt om dine pligter og om sanktioner',
    en: 'the municipality has guided you in writing on your duties and on sanctions',
  },
  spørgsmål: {
    da: 'Har du før det skete fået skriftlig vejledning om netop dine rettigheder, dine pligter og sanktioner?',
    en: 'Before it happened, did you get written guidance on your own rights, duties and sanctions?',
  },
  hjælp: {
    da: 'En fælles orientering af flere på én gang er ikke nok.',
    en: 'A joint briefing of several people is not enough.',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har vejledt dig skriftligt om dine pligter og om sanktioner.',
      en: 'The municipality has guided you in writing on your duties and on sanctions.',
    },
    nej: {
      da: 'Kommunen har ikke vejledt dig skriftligt om dine pligter og om sanktioner.',
      en: 'The municipality has not guided you in writing on your duties and on sanctions.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** LAS.69l.1 of 2021-2023 */
export const vejledningErGennemgået = sandtFaktum('vejledningErGennemgået', {
  etiket: {
    da: 'vejledningen er gennemgået med dig ved første samtale og hvert halve år',
    en: 'the guidance was gone through with you at the first talk and every half year',
  },
  spørgsmål: {
    da: 'Har kommunen gennemgået vejledningen med dig ved første samtale og siden hvert halve år?',
    en: 'Has the municipality gone through the guidance with you at the first talk and every half year since?',
  },
  udsagn: {
    ja: {
      da: 'Vejledningen er gennemgået med dig ved første samtale og hvert halve år.',
      en: 'The guidance was gone through with you at the first talk and every half year.',
    },
    nej: {
      da: 'Vejledningen er ikke gennemgået med dig, som den skal.',
      en: 'The guidance was not gone through with you as it must be.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const personligKontaktErForsøgt = sandtFaktum('personligKontaktErForsøgt', {
  etiket: {
    da: 'kommunen har prøvet alle rimelige måder at få fat i dig på',
    en: 'the municipality has tried all reasonable ways to reach you',
  },
  spørgsmål: {
    da: 'Har kommunen prøvet alle rimelige måder at komme i personlig kontakt med dig på, før den afgjorde sagen?',
    en: 'Has the municipality tried all reasonable ways to reach you in person before it decided?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har prøvet alle rimelige måder at få fat i dig på.',
      en: 'The municipality has tried all reasonable ways to reach you.',
    },
    nej: {
      da: 'Kommunen har ikke prøvet alle rimelige måder at få fat i dig på.',
      en: 'The municipality has not tried all reasonable ways to reach you.',
    },
  },
  fra: ['kommune'],
})

export const nedsatSammeMåned = sandtFaktum('nedsatSammeMåned', {
  etiket: {
    da: 'om ydelsen allerede er nedsat for noget i samme måned',
    en: 'whether the benefit was cut already for something in the same month',
  },
  spørgsmål: {
    da: 'Er ydelsen allerede nedsat én gang for en hændelse i samme kalendermåned?',
    en: 'Has the benefit been cut once already for an event in the same calendar month?',
  },
  udsagn: {
    ja: {
      da: 'Ydelsen er allerede nedsat for noget i samme måned.',
      en: 'The benefit was cut already for something in the same month.',
    },
    nej: {
      da: 'Ydelsen er ikke før nedsat for noget i samme måned.',
      en: 'The benefit was not cut before for anything in the same month.',
    },
  },
  fra: ['kommune'],
})

/** LAS.69q: undeclared work, or the benefit during a stay abroad without a right to it; this time included. */
export const forseelserPåFemÅr = talFaktum('forseelserPåFemÅr', 'antal', {
  min: 0,
  max: 1000,
  etiket: {
    da: 'de gange på 5 år, du ikke oplyste om arbejde eller uberettiget fik ydelsen i udlandet',
    en: 'the times in 5 years you did not tell of work, or got the benefit abroad without a right to it',
  },
  spørgsmål: {
    da: 'Hvor mange gange de seneste 5 år, denne gang medregnet, har du ikke oplyst om arbejde eller uberettiget fået ydelsen i udlandet?',
    en: 'How often in the last 5 years, this time included, did you not tell of work, or get the benefit abroad without a right to it?',
  },
  udsagn: {
    da: 'Antallet af gange på 5 år, hvor du ikke oplyste om arbejde eller uberettiget fik ydelsen i udlandet, er {}.',
    en: 'The number of times in 5 years you did not tell of work, or got the benefit abroad without a right to it, is {}.',
  },
  fra: ['kommune'],
})
