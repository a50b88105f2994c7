import { datoFaktum, sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

/** LAS.11.2, no. 1: the social event. */
export const ændringIForholdene = sandtFaktum('ændringIForholdene', {
  etiket: { da: 'en ændring i dine forhold', en: 'a change in your circumstances' },
  spørgsmål: {
    da: 'Er der sket en ændring i dit liv, for eksempel sygdom, ledighed eller en skilsmisse?',
    en: 'Has something changed in your life, such as illness, unemployment or a divorce?',
  },
  udsagn: {
    ja: { da: 'Der er sket en ændring i dine forhold.', en: 'Your circumstances have changed.' },
    nej: { da: 'Der er ikke sket en ændring i dine forhold.', en: 'Your circumstances have not changed.' },
  },
  fra: ['borger', 'kommune'],
})

/** LAS.11.2, no. 3; principmeddelelse 29-16 on money that must be paid back. */
export const behovetDækkesAfAndenYdelse = sandtFaktum('behovetDækkesAfAndenYdelse', {
  etiket: { da: 'om en anden ydelse dækker dit behov', en: 'whether another benefit covers your need' },
  spørgsmål: {
    da: 'Kan dagpenge, sygedagpenge, pension eller en anden ydelse dække dit behov?',
    en: 'Can unemployment or sickness benefit, a pension or another benefit cover your need?',
  },
  hjælp: {
    da: 'Penge, du har fået ved en fejl og skal betale tilbage, dækker ikke dit behov.',
    en: 'Money you were paid by mistake and must pay back does not cover your need.',
  },
  udsagn: {
    ja: { da: 'En anden ydelse kan dække dit behov.', en: 'Another benefit can cover your need.' },
    nej: { da: 'Ingen anden ydelse kan dække dit behov.', en: 'No other benefit can cover your need.' },
  },
  fra: ['kommune', 'borger'],
  følsomhed: 'økonomi',
})

export const erGift = sandtFaktum('erGift', {
  etiket: { da: 'om du er gift', en: 'whether you are married' },
  spørgsmål: { da: 'Er du gift, og lever I sammen?', en: 'Are you married, and do you live together?' },
  udsagn: {
    ja: { da: 'Du er gift.', en: 'You are married.' },
    nej: { da: 'Du er ikke gift.', en: 'You are not married.' },
  },
  fra: ['borger', 'register'],
})

/** LAS §§ 2 a and 2 b, from 2014: the municipality decides who is one. */
export const harSamleverMedForsørgelsespligt = sandtFaktum('harSamleverMedForsørgelsespligt', {
  etiket: {
    da: 'om du har en samlever, der skal forsørge dig',
    en: 'whether you have a partner who must provide for you',
  },
  spørgsmål: {
    da: 'Bor du sammen med en kæreste, uden at I er gift, og er I begge fyldt 25 år?',
    en: 'Do you live with a partner to whom you are not married, and are you both 25 or over?',
  },
  udsagn: {
    ja: {
      da: 'Du har en samlever, der efter loven skal forsørge dig.',
      en: 'You have a partner who by the act must provide for you.',
    },
    nej: {
      da: 'Du har ingen samlever, der efter loven skal forsørge dig.',
      en: 'You have no partner who by the act must provide for you.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const samleverMedUngeydelse = sandtFaktum('samleverMedUngeydelse', {
  etiket: {
    da: 'om din partner får SU eller hjælp for unge',
    en: 'whether your partner gets a student grant or help for the young',
  },
  spørgsmål: {
    da: 'Får din ægtefælle eller samlever SU, uddannelseshjælp eller kontanthjælp for personer under 30 år?',
    en: 'Does your spouse or partner get SU, uddannelseshjælp or kontanthjælp for persons under 30?',
  },
  udsagn: {
    ja: {
      da: 'Din partner får SU eller hjælp for unge.',
      en: 'Your partner gets a student grant or help for the young.',
    },
    nej: {
      da: 'Din partner får hverken SU eller hjælp for unge.',
      en: 'Your partner gets neither a student grant nor help for the young.',
    },
  },
  fra: ['borger', 'register'],
})

export const ægtefællenFårAndenYdelse = sandtFaktum('ægtefællenFårAndenYdelse', {
  etiket: {
    da: 'om din ægtefælle får en anden offentlig ydelse',
    en: 'whether your spouse gets another public benefit',
  },
  spørgsmål: {
    da: 'Får din ægtefælle en anden offentlig ydelse at leve af, eller tilskud til at passe egne børn?',
    en: 'Does your spouse get another public benefit to live on, or a grant to care for own children?',
  },
  hjælp: {
    da: 'Det er for eksempel pension, sygedagpenge eller SU.',
    en: 'That is for example a pension, sickness benefit or a student grant.',
  },
  udsagn: {
    ja: {
      da: 'Din ægtefælle får en anden offentlig ydelse at leve af.',
      en: 'Your spouse gets another public benefit to live on.',
    },
    nej: {
      da: 'Din ægtefælle får ingen anden offentlig ydelse at leve af.',
      en: 'Your spouse gets no other public benefit to live on.',
    },
  },
  fra: ['borger', 'register'],
})

export const ægtefællenErUndtagetFraRådighed = sandtFaktum('ægtefællenErUndtagetFraRådighed', {
  etiket: {
    da: 'om din ægtefælle er fri for at søge arbejde',
    en: 'whether your spouse need not look for work',
  },
  spørgsmål: {
    da: 'Er din ægtefælle under uddannelse, på en ydelse uden krav om at søge arbejde, eller har I valgt, at ægtefællen går hjemme?',
    en: 'Is your spouse in education, on a benefit without a demand to look for work, or have you chosen that the spouse works at home?',
  },
  udsagn: {
    ja: { da: 'Din ægtefælle er fri for at søge arbejde.', en: 'Your spouse need not look for work.' },
    nej: { da: 'Din ægtefælle skal også søge arbejde.', en: 'Your spouse must look for work too.' },
  },
  fra: ['kommune', 'borger'],
})

export const ægtefællensHjælpPrMåned = talFaktum('ægtefællensHjælpPrMåned', 'kr/md', {
  min: 0,
  max: 100000,
  etiket: {
    da: 'din ægtefælles egen kontanthjælp pr. måned',
    en: 'your spouse’s own cash assistance a month',
  },
  spørgsmål: {
    da: 'Hvor meget kontanthjælp har din ægtefælle selv ret til pr. måned?',
    en: 'How much cash assistance does your spouse have a right to a month?',
  },
  udsagn: {
    da: 'Din ægtefælle har selv ret til {} i kontanthjælp.',
    en: 'Your spouse has a right to {} in cash assistance.',
  },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const egneIndtægterPrMåned = talFaktum('egneIndtægterPrMåned', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'dine egne indtægter pr. måned', en: 'your own income a month' },
  spørgsmål: {
    da: 'Hvor meget har du i indtægt pr. måned, efter det, kommunen ser bort fra?',
    en: 'How much is your income a month, after what the municipality leaves out?',
  },
  hjælp: {
    da: 'Kommunen ser bort fra en del af det, du tjener ved arbejde. Træk den del fra.',
    en: 'The municipality leaves out a part of what you earn by work. Take that part off.',
  },
  udsagn: { da: 'Din indtægt pr. måned er {}.', en: 'Your income a month is {}.' },
  fra: ['kommune', 'borger'],
  følsomhed: 'økonomi',
})

export const ægtefællensIndtægterPrMåned = talFaktum('ægtefællensIndtægterPrMåned', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'din ægtefælles indtægter pr. måned', en: 'your spouse’s income a month' },
  spørgsmål: {
    da: 'Hvor meget har din ægtefælle i indtægt pr. måned, efter det, kommunen ser bort fra?',
    en: 'How much is your spouse’s income a month, after what the municipality leaves out?',
  },
  udsagn: { da: 'Din ægtefælles indtægt pr. måned er {}.', en: 'Your spouse’s income a month is {}.' },
  fra: ['kommune', 'borger'],
  følsomhed: 'økonomi',
})

/** LAS.18.4: judged by § 3 of the child allowance act, not by this one. */
export const enligEfterBørnetilskudsloven = sandtFaktum('enligEfterBørnetilskudsloven', {
  etiket: { da: 'om du regnes for enlig', en: 'whether you count as single' },
  spørgsmål: { da: 'Regner kommunen dig for enlig?', en: 'Does the municipality count you as single?' },
  udsagn: {
    ja: { da: 'Du regnes for enlig.', en: 'You count as single.' },
    nej: { da: 'Du regnes ikke for enlig.', en: 'You do not count as single.' },
  },
  fra: ['kommune'],
})

export const retTilEkstraBørnetilskud = sandtFaktum('retTilEkstraBørnetilskud', {
  etiket: {
    da: 'om du har ret til ekstra børnetilskud som enlig forsørger',
    en: 'whether you have a right to extra child allowance as a single provider',
  },
  spørgsmål: {
    da: 'Har du ret til ekstra børnetilskud som enlig forsørger?',
    en: 'Do you have a right to extra child allowance as a single provider?',
  },
  hjælp: {
    da: 'Svar også ja, hvis du kun mangler det, fordi du ikke er dansk statsborger, ikke har boet her længe nok eller har et barn, der er anbragt.',
    en: 'Also say yes if you lack it only because you are no Danish citizen, have not lived here long enough or have a child in care.',
  },
  udsagn: {
    ja: {
      da: 'Du har ret til ekstra børnetilskud som enlig forsørger.',
      en: 'You have a right to extra child allowance as a single provider.',
    },
    nej: {
      da: 'Du har ikke ret til ekstra børnetilskud som enlig forsørger.',
      en: 'You have no right to extra child allowance as a single provider.',
    },
  },
  fra: ['borger', 'register', 'kommune'],
})

export const visiteretSom = valgFaktum(
  'visiteretSom',
  {
    jobparat: { da: 'Jobparat', en: 'Ready for work' },
    uddannelsesparat: { da: 'Uddannelsesparat', en: 'Ready for education' },
    aktivitetsparat: { da: 'Aktivitetsparat', en: 'Ready for activity' },
  },
  {
    etiket: { da: 'hvad kommunen har visiteret dig som', en: 'how the municipality has classed you' },
    spørgsmål: { da: 'Hvad har kommunen visiteret dig som?', en: 'How has the municipality classed you?' },
    udsagn: {
      jobparat: {
        da: 'Kommunen har visiteret dig som jobparat.',
        en: 'The municipality has classed you as ready for work.',
      },
      uddannelsesparat: {
        da: 'Kommunen har visiteret dig som uddannelsesparat.',
        en: 'The municipality has classed you as ready for education.',
      },
      aktivitetsparat: {
        da: 'Kommunen har visiteret dig som aktivitetsparat.',
        en: 'The municipality has classed you as ready for activity.',
      },
    },
    fra: ['kommune', 'borger'],
  },
)

/** LAB.92 and LAB.95 count from the first contact. */
export const søgteHjælpDen = datoFaktum('søgteHjælpDen', {
  etiket: { da: 'den dag, du første gang bad om hjælp', en: 'the day you first asked for help' },
  spørgsmål: {
    da: 'Hvilken dag henvendte du dig første gang til kommunen om kontanthjælp?',
    en: 'On which day did you first ask the municipality for cash assistance?',
  },
  hjælp: {
    da: 'Har du haft en pause uden hjælp, så skriv den dag, du bad om hjælp igen.',
    en: 'If you have had a break without help, write the day you asked again.',
  },
  udsagn: { da: 'Du bad første gang om hjælp den {}.', en: 'You first asked for help on {}.' },
  fra: ['borger', 'kommune'],
})
