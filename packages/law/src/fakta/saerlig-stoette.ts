import { sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

export const ydelseVedSærligStøtte = valgFaktum(
  'ydelseVedSærligStøtte',
  {
    kontanthjaelp: { da: 'Kontanthjælp', en: 'Social assistance' },
    fravalgt_kontanthjaelp: {
      da: 'Jeg har valgt ikke at få kontanthjælp',
      en: 'I have chosen not to get social assistance',
    },
    supplerende_kontanthjaelp: {
      da: 'Kontanthjælp ved siden af en anden ydelse',
      en: 'Social assistance beside another benefit',
    },
    jobafklaring: { da: 'Ressourceforløbsydelse i jobafklaring', en: 'The benefit during job clarification' },
    ressourceforloeb: {
      da: 'Ressourceforløbsydelse i ressourceforløb',
      en: 'The benefit during a resource course',
    },
    revalidering: { da: 'Revalideringsydelse', en: 'Revalideringsydelse' },
    ledighedsydelse: { da: 'Ledighedsydelse', en: 'Ledighedsydelse' },
    anden: { da: 'Noget andet eller ingenting', en: 'Something else or nothing' },
  },
  {
    etiket: {
      da: 'din ydelse, når du søger særlig støtte',
      en: 'your benefit when you apply for special support',
    },
    spørgsmål: { da: 'Hvad lever du af?', en: 'What do you live on?' },
    udsagn: {
      kontanthjaelp: { da: 'Du får kontanthjælp.', en: 'You get social assistance.' },
      fravalgt_kontanthjaelp: {
        da: 'Du har valgt ikke at få kontanthjælp.',
        en: 'You have chosen not to get social assistance.',
      },
      supplerende_kontanthjaelp: {
        da: 'Du får kontanthjælp ved siden af en anden ydelse.',
        en: 'You get social assistance beside another benefit.',
      },
      jobafklaring: {
        da: 'Du får ressourceforløbsydelse i jobafklaring.',
        en: 'You get the benefit during job clarification.',
      },
      ressourceforloeb: {
        da: 'Du får ressourceforløbsydelse i ressourceforløb.',
        en: 'You get the benefit during a resource course.',
      },
      revalidering: { da: 'Du får revalideringsydelse.', en: 'You get revalideringsydelse.' },
      ledighedsydelse: { da: 'Du får ledighedsydelse.', en: 'You get ledighedsydelse.' },
      anden: { da: 'Du får ingen af de ydelser, der er nævnt.', en: 'You get none of the benefits named.' },
    },
    fra: ['borger', 'register'],
    følsomhed: 'økonomi',
  },
)

export const parUdenForSærligStøtte = sandtFaktum('parUdenForSærligStøtte', {
  etiket: { da: 'om I er et par, loven holder ude', en: 'whether you are a couple the act leaves out' },
  spørgsmål: {
    da: 'Er I et par, hvor den ene ikke bruger sine muligheder for arbejde eller har mistet hjælpen, fordi kravet om timer ikke er opfyldt?',
    en: 'Are you a couple where one does not use the chances of work or has lost the help because the hours demanded were not worked?',
  },
  udsagn: {
    ja: { da: 'I er et par, som loven holder ude.', en: 'You are a couple the act leaves out.' },
    nej: { da: 'I er ikke et par, som loven holder ude.', en: 'You are not a couple the act leaves out.' },
  },
  fra: ['kommune'],
})

export const fårHjælpMensSagenAfgøres = sandtFaktum('fårHjælpMensSagenAfgøres', {
  etiket: { da: 'om du får hjælp efter § 25 a eller § 27', en: 'whether you get help under § 25 a or § 27' },
  spørgsmål: {
    da: 'Får du hjælp efter § 25 a eller § 27 i lov om aktiv socialpolitik?',
    en: 'Do you get help under § 25 a or § 27 of the Active Social Policy Act?',
  },
  udsagn: {
    ja: { da: 'Du får hjælp efter § 25 a eller § 27.', en: 'You get help under § 25 a or § 27.' },
    nej: {
      da: 'Du får ikke hjælp efter § 25 a eller § 27.',
      en: 'You do not get help under § 25 a or § 27.',
    },
  },
  fra: ['kommune'],
})

export const ungPåLavSatsUdenSærligStøtte = sandtFaktum('ungPåLavSatsUdenSærligStøtte', {
  etiket: {
    da: 'om du får en af de satser for unge, loven holder ude',
    en: 'whether you get one of the rates of the young that the act leaves out',
  },
  spørgsmål: {
    da: 'Får du en af de satser for unge, som loven holder ude?',
    en: 'Do you get one of the rates of the young that the act leaves out?',
  },
  udsagn: {
    ja: {
      da: 'Du får en sats for unge, som loven holder ude.',
      en: 'You get a rate of the young that the act leaves out.',
    },
    nej: {
      da: 'Du får ikke en sats for unge, som loven holder ude.',
      en: 'You do not get a rate of the young that the act leaves out.',
    },
  },
  hjælp: { da: 'Reglen gjaldt til og med 2014.', en: 'The rule held up to and including 2014.' },
  fra: ['kommune'],
})

export const opfylderBetingelserForKontanthjælp = sandtFaktum('opfylderBetingelserForKontanthjælp', {
  etiket: { da: 'om du kunne få kontanthjælp', en: 'whether you could get social assistance' },
  spørgsmål: {
    da: 'Opfylder du betingelserne for at få uddannelses- eller kontanthjælp?',
    en: 'Do you meet the conditions for education help or social assistance?',
  },
  udsagn: {
    ja: {
      da: 'Du opfylder betingelserne for kontanthjælp.',
      en: 'You meet the conditions for social assistance.',
    },
    nej: {
      da: 'Du opfylder ikke betingelserne for kontanthjælp.',
      en: 'You do not meet the conditions for social assistance.',
    },
  },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const billigereBoligErUndersøgt = sandtFaktum('billigereBoligErUndersøgt', {
  etiket: {
    da: 'om kommunen har undersøgt en billigere bolig',
    en: 'whether the municipality has looked for a cheaper home',
  },
  spørgsmål: {
    da: 'Har kommunen undersøgt, om du kan få en rimelig, billigere bolig?',
    en: 'Has the municipality examined whether you can have a reasonable cheaper home?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har undersøgt, om du kan få en billigere bolig.',
      en: 'The municipality has examined whether you can have a cheaper home.',
    },
    nej: {
      da: 'Kommunen har ikke undersøgt, om du kan få en billigere bolig.',
      en: 'The municipality has not examined whether you can have a cheaper home.',
    },
  },
  fra: ['kommune'],
})

export const konkretBilligereBoligErFundet = sandtFaktum('konkretBilligereBoligErFundet', {
  etiket: {
    da: 'om kommunen har fundet en bestemt ledig bolig',
    en: 'whether the municipality has found a certain vacant home',
  },
  spørgsmål: {
    da: 'Har kommunen fundet en bestemt ledig, rimelig og billigere bolig, du kan flytte ind i?',
    en: 'Has the municipality found a certain vacant, reasonable and cheaper home you can move into?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har fundet en bestemt ledig, rimelig og billigere bolig.',
      en: 'The municipality has found a certain vacant, reasonable and cheaper home.',
    },
    nej: {
      da: 'Kommunen har ikke fundet en bestemt ledig, rimelig og billigere bolig.',
      en: 'The municipality has not found a certain vacant, reasonable and cheaper home.',
    },
  },
  fra: ['kommune'],
})

export const nettoboligudgift = talFaktum('nettoboligudgift', 'kr/md', {
  min: 0,
  max: 100000,
  etiket: { da: 'din nettoboligudgift', en: 'your net housing cost' },
  spørgsmål: {
    da: 'Hvor stor er din del af boligudgiften pr. måned, når boligstøtten er trukket fra? Regn vand, varme, gas og el med.',
    en: 'How large is your share of the housing cost a month when the housing benefit is deducted? Count water, heat, gas and electricity.',
  },
  udsagn: { da: 'Din nettoboligudgift er {}.', en: 'Your net housing cost is {}.' },
  fra: ['borger', 'kommune'],
  følsomhed: 'økonomi',
})

export const børnIHjemmetVedSærligStøtte = talFaktum('børnIHjemmetVedSærligStøtte', 'antal', {
  min: 0,
  max: 30,
  etiket: { da: 'antal børn, du forsørger i hjemmet', en: 'the number of children you provide for at home' },
  spørgsmål: {
    da: 'Hvor mange børn under 18 år forsørger du hjemme hos dig selv?',
    en: 'How many children under 18 do you provide for in your home?',
  },
  udsagn: {
    da: 'Antallet af børn, du forsørger hjemme, er {}.',
    en: 'The number of children you provide for at home is {}.',
  },
  fra: ['borger', 'register'],
})

export const børnUdeVedSærligStøtte = talFaktum('børnUdeVedSærligStøtte', 'antal', {
  min: 0,
  max: 30,
  etiket: {
    da: 'antal børn, du forsørger, som bor et andet sted i Danmark',
    en: 'the number of children you provide for who live elsewhere in Denmark',
  },
  spørgsmål: {
    da: 'Hvor mange børn under 18 år, som bor et andet sted i Danmark, har du pligt til at forsørge?',
    en: 'For how many children under 18 who live elsewhere in Denmark must you provide?',
  },
  udsagn: {
    da: 'Antallet af børn, du forsørger uden for hjemmet, er {}.',
    en: 'The number of children you provide for outside the home is {}.',
  },
  fra: ['borger', 'register'],
})

export const nettoindtægtVedSærligStøtte = talFaktum('nettoindtægtVedSærligStøtte', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'din nettoindtægt', en: 'your net income' },
  spørgsmål: {
    da: 'Hvor meget har du pr. måned efter skat i alt, uden særlig støtte?',
    en: 'How much do you have a month after tax in all, without special support?',
  },
  udsagn: { da: 'Din nettoindtægt er {}.', en: 'Your net income is {}.' },
  fra: ['borger'],
  følsomhed: 'økonomi',
})

export const nettohjælpAlene = talFaktum('nettohjælpAlene', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'hjælpen alene efter skat', en: 'the help alone after tax' },
  spørgsmål: {
    da: 'Hvor meget ville hjælpen alene være pr. måned efter skat?',
    en: 'How much would the help alone be a month after tax?',
  },
  udsagn: { da: 'Hjælpen alene ville være {} efter skat.', en: 'The help alone would be {} after tax.' },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const hidtidigNettoindtægt = talFaktum('hidtidigNettoindtægt', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'din nettoindtægt før ændringen', en: 'your net income before the change' },
  spørgsmål: {
    da: 'Hvor meget havde du efter skat i den sidste kalendermåned, før dine forhold ændrede sig?',
    en: 'How much did you have after tax in the last calendar month before your circumstances changed?',
  },
  udsagn: { da: 'Din nettoindtægt før ændringen var {}.', en: 'Your net income before the change was {}.' },
  fra: ['borger'],
  følsomhed: 'økonomi',
})

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

export const nettoLåneudgifter = talFaktum('nettoLåneudgifter', 'kr/md', {
  min: 0,
  max: 100000,
  etiket: {
    da: 'dine udgifter til lån i boligen efter skat',
    en: 'your costs of loans on the home after tax',
  },
  spørgsmål: {
    da: 'Hvor meget betaler du pr. måned i afdrag, renter og bidrag på lån i boligen, når skattefradraget er trukket fra?',
    en: 'How much do you pay a month in instalments, interest and fees on loans on the home when the tax deduction is subtracted?',
  },
  udsagn: { da: 'Dine udgifter til lån i boligen er {}.', en: 'Your costs of loans on the home are {}.' },
  fra: ['borger'],
  følsomhed: 'økonomi',
})
