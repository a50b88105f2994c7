import { datoFaktum, sandtFaktum, valgFaktum } from '@sagsvej/rules'

/** What the employer paid at the start of the absence: decides who must report it, and when. */
export const arbejdsgiverensBetaling = valgFaktum(
  'arbejdsgiverensBetaling',
  {
    loen: { da: 'Løn', en: 'Wages' },
    sygedagpenge: { da: 'Sygedagpenge', en: 'Sickness benefit' },
    ingen: { da: 'Ingenting', en: 'Nothing' },
  },
  {
    etiket: { da: 'det, din arbejdsgiver betalte', en: 'what your employer paid' },
    spørgsmål: {
      da: 'Hvad betalte din arbejdsgiver dig i begyndelsen af sygdommen?',
      en: 'What did your employer pay you at the start of the illness?',
    },
    udsagn: {
      loen: {
        da: 'Din arbejdsgiver betalte dig løn i begyndelsen af sygdommen.',
        en: 'Your employer paid you wages at the start of the illness.',
      },
      sygedagpenge: {
        da: 'Din arbejdsgiver betalte dig sygedagpenge i begyndelsen af sygdommen.',
        en: 'Your employer paid you sickness benefit at the start of the illness.',
      },
      ingen: {
        da: 'Din arbejdsgiver betalte dig ikke i begyndelsen af sygdommen.',
        en: 'Your employer paid you nothing at the start of the illness.',
      },
    },
    fra: ['arbejdsgiver', 'borger'],
    følsomhed: 'økonomi',
  },
)

export const sidsteDagMedBetaling = datoFaktum('sidsteDagMedBetaling', {
  etiket: {
    da: 'den sidste dag, din arbejdsgiver eller a-kasse betalte',
    en: 'the last day your employer or unemployment fund paid',
  },
  spørgsmål: {
    da: 'Hvilken dag betalte din arbejdsgiver eller a-kasse dig til og med?',
    en: 'What was the last day your employer or unemployment fund paid you for?',
  },
  udsagn: {
    da: 'Din arbejdsgiver eller a-kasse betalte dig til og med den {}.',
    en: 'Your employer or unemployment fund paid you up to and including {}.',
  },
  fra: ['arbejdsgiver', 'a-kasse', 'borger'],
})

export const underretningsbrevSendt = sandtFaktum('underretningsbrevSendt', {
  etiket: {
    da: 'kommunen har sendt et underretningsbrev',
    en: 'the municipality has sent a letter of notice',
  },
  spørgsmål: {
    da: 'Har du fået et brev om, at din arbejdsgiver eller a-kasse har meldt dig syg til kommunen?',
    en: 'Have you had a letter saying that your employer or unemployment fund has reported you sick to the municipality?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har sendt dig et underretningsbrev.',
      en: 'The municipality has sent you a letter of notice.',
    },
    nej: {
      da: 'Kommunen har ikke sendt dig et underretningsbrev.',
      en: 'The municipality has not sent you a letter of notice.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** The letter that the time to ask runs from; with wages it is the one on the employer's last claim. */
export const underretningsbrevAfsendt = datoFaktum('underretningsbrevAfsendt', {
  etiket: { da: 'den dag, underretningsbrevet blev sendt', en: 'the day the letter of notice was sent' },
  spørgsmål: { da: 'Hvilken dag blev brevet sendt?', en: 'On which day was the letter sent?' },
  udsagn: { da: 'Underretningsbrevet blev sendt den {}.', en: 'The letter of notice was sent on {}.' },
  hjælp: {
    da: 'Har du fået løn, mens du var syg, er det brevet om arbejdsgiverens sidste krav om penge fra kommunen.',
    en: 'If you had wages while ill, it is the letter about the last time your employer claimed money from the municipality.',
  },
  fra: ['kommune', 'borger'],
})

export const anmodningModtaget = datoFaktum('anmodningModtaget', {
  etiket: { da: 'den dag, du søgte om sygedagpenge', en: 'the day you applied for sickness benefit' },
  spørgsmål: {
    da: 'Hvilken dag fik kommunen din ansøgning om sygedagpenge?',
    en: 'On which day did the municipality get your application for sickness benefit?',
  },
  udsagn: {
    da: 'Kommunen fik din ansøgning om sygedagpenge den {}.',
    en: 'The municipality got your application for sickness benefit on {}.',
  },
  fra: ['kommune', 'borger'],
  kanÆndres: {
    af: ['borger'],
    hvordan: {
      da: 'Du kan sende din ansøgning til kommunen.',
      en: 'You can send your application to the municipality.',
    },
    fremad: true,
  },
})

export const arbejdsgiverAnmeldteIkke = sandtFaktum('arbejdsgiverAnmeldteIkke', {
  etiket: {
    da: 'din arbejdsgiver betalte i 6 måneder eller mere uden at melde dig syg til kommunen',
    en: 'your employer paid for 6 months or more without reporting you sick to the municipality',
  },
  spørgsmål: {
    da: 'Betalte din arbejdsgiver dig i 6 måneder eller mere uden at melde dig syg til kommunen?',
    en: 'Did your employer pay you for 6 months or more without reporting you sick to the municipality?',
  },
  udsagn: {
    ja: {
      da: 'Din arbejdsgiver betalte dig i 6 måneder eller mere uden at melde dig syg til kommunen.',
      en: 'Your employer paid you for 6 months or more without reporting you sick to the municipality.',
    },
    nej: {
      da: 'Din arbejdsgiver betalte dig ikke i 6 måneder uden at melde dig syg til kommunen.',
      en: 'Your employer did not pay you for 6 months without reporting you sick to the municipality.',
    },
  },
  fra: ['kommune', 'arbejdsgiver'],
})

export const selvstændigAnmeldt = datoFaktum('selvstændigAnmeldt', {
  etiket: {
    da: 'den dag, du meldte dig syg til kommunen',
    en: 'the day you reported sick to the municipality',
  },
  spørgsmål: {
    da: 'Hvilken dag meldte du dig syg til kommunen gennem NemRefusion?',
    en: 'On which day did you report sick to the municipality through NemRefusion?',
  },
  udsagn: {
    da: 'Du meldte dig syg til kommunen gennem NemRefusion den {}.',
    en: 'You reported sick to the municipality through NemRefusion on {}.',
  },
  fra: ['kommune', 'borger'],
  kanÆndres: {
    af: ['borger'],
    hvordan: {
      da: 'Du kan melde dig syg til kommunen gennem NemRefusion.',
      en: 'You can report sick to the municipality through NemRefusion.',
    },
    fremad: true,
  },
})

/** SDL.35.1: two hours from the start of work, where the workplace has set no other time. */
export const sygemeldtITide = sandtFaktum('sygemeldtITide', {
  etiket: { da: 'du meldte dig syg på arbejdet i tide', en: 'you reported sick at work in time' },
  spørgsmål: {
    da: 'Meldte du dig syg til din arbejdsgiver senest 2 timer efter, at du skulle være mødt?',
    en: 'Did you report sick to your employer at the latest 2 hours after you were to start work?',
  },
  udsagn: {
    ja: {
      da: 'Du meldte dig syg til din arbejdsgiver senest 2 timer efter, at du skulle være mødt.',
      en: 'You reported sick to your employer at the latest 2 hours after you were to start work.',
    },
    nej: {
      da: 'Du meldte dig ikke syg til din arbejdsgiver senest 2 timer efter, at du skulle være mødt.',
      en: 'You did not report sick to your employer within 2 hours after you were to start work.',
    },
  },
  hjælp: {
    da: 'Det gælder den første dag, du var syg. Har arbejdspladsen sat en anden frist, er det den, der tæller.',
    en: 'This is about the first day you were ill. If the workplace has set another deadline, that is the one that counts.',
  },
  fra: ['borger', 'arbejdsgiver'],
})

export const sygemeldtTilArbejdsgiver = datoFaktum('sygemeldtTilArbejdsgiver', {
  etiket: { da: 'den dag, du meldte dig syg på arbejdet', en: 'the day you reported sick at work' },
  spørgsmål: {
    da: 'Hvilken dag meldte du dig syg til din arbejdsgiver?',
    en: 'On which day did you report sick to your employer?',
  },
  udsagn: {
    da: 'Du meldte dig syg til din arbejdsgiver den {}.',
    en: 'You reported sick to your employer on {}.',
  },
  fra: ['borger', 'arbejdsgiver'],
  kanÆndres: {
    af: ['borger'],
    hvordan: {
      da: 'Du kan melde dig syg til din arbejdsgiver.',
      en: 'You can report sick to your employer.',
    },
    fremad: true,
  },
})

export const indsigelseModSenSygemelding = sandtFaktum('indsigelseModSenSygemelding', {
  etiket: {
    da: 'arbejdsgiveren gjorde hurtigt indsigelse mod den sene sygemelding',
    en: 'the employer objected quickly to the late report',
  },
  spørgsmål: {
    da: 'Sagde din arbejdsgiver hurtigt til dig, at du havde meldt dig syg for sent?',
    en: 'Did your employer quickly tell you that you had reported sick too late?',
  },
  udsagn: {
    ja: {
      da: 'Din arbejdsgiver sagde hurtigt til dig, at du havde meldt dig syg for sent.',
      en: 'Your employer quickly told you that you had reported sick too late.',
    },
    nej: {
      da: 'Din arbejdsgiver sagde ikke hurtigt til dig, at du havde meldt dig syg for sent.',
      en: 'Your employer did not quickly tell you that you had reported sick too late.',
    },
  },
  fra: ['borger', 'arbejdsgiver'],
})

export const anmeldtTilAkasse = datoFaktum('anmeldtTilAkasse', {
  etiket: {
    da: 'den dag, du meldte dig syg til a-kassen',
    en: 'the day you reported sick to the unemployment fund',
  },
  spørgsmål: {
    da: 'Hvilken dag meldte du dig syg til din a-kasse?',
    en: 'On which day did you report sick to your unemployment fund?',
  },
  udsagn: {
    da: 'Du meldte dig syg til din a-kasse den {}.',
    en: 'You reported sick to your unemployment fund on {}.',
  },
  fra: ['a-kasse', 'borger'],
  kanÆndres: {
    af: ['borger'],
    hvordan: {
      da: 'Du kan melde dig syg til din a-kasse.',
      en: 'You can report sick to your unemployment fund.',
    },
    fremad: true,
  },
})

/** SDL.40a.2: said in the report itself, so that the fund knows its time is short. */
export const oplystDelvistLedig = sandtFaktum('oplystDelvistLedig', {
  etiket: {
    da: 'du oplyste til a-kassen, at du er delvist ledig',
    en: 'you told the unemployment fund that you are partly unemployed',
  },
  spørgsmål: {
    da: 'Oplyste du, da du meldte dig syg til a-kassen, at du er delvist ledig?',
    en: 'When you reported sick to the unemployment fund, did you say that you are partly unemployed?',
  },
  udsagn: {
    ja: {
      da: 'Du oplyste, da du meldte dig syg til a-kassen, at du er delvist ledig.',
      en: 'You said, when you reported sick to the unemployment fund, that you are partly unemployed.',
    },
    nej: {
      da: 'Du oplyste ikke, da du meldte dig syg til a-kassen, at du er delvist ledig.',
      en: 'You did not say, when you reported sick to the unemployment fund, that you are partly unemployed.',
    },
  },
  fra: ['a-kasse', 'borger'],
})

export const arbejdsgiverAnmeldt = datoFaktum('arbejdsgiverAnmeldt', {
  etiket: {
    da: 'den dag, arbejdsgiveren meldte fraværet til kommunen',
    en: 'the day the employer reported the absence to the municipality',
  },
  spørgsmål: {
    da: 'Hvilken dag meldte arbejdsgiveren fraværet i NemRefusion?',
    en: 'On which day did the employer report the absence in NemRefusion?',
  },
  udsagn: {
    da: 'Din arbejdsgiver meldte fraværet i NemRefusion den {}.',
    en: 'Your employer reported the absence in NemRefusion on {}.',
  },
  fra: ['arbejdsgiver', 'kommune'],
  kanÆndres: {
    af: ['arbejdsgiver'],
    hvordan: {
      da: 'Arbejdsgiveren kan melde fraværet i NemRefusion.',
      en: 'The employer can report the absence in NemRefusion.',
    },
    fremad: true,
  },
})

export const refusionskravFremsat = datoFaktum('refusionskravFremsat', {
  etiket: { da: 'den dag, arbejdsgiveren bad om refusion', en: 'the day the employer claimed reimbursement' },
  spørgsmål: {
    da: 'Hvilken dag bad arbejdsgiveren kommunen om refusion?',
    en: 'On which day did the employer ask the municipality for reimbursement?',
  },
  udsagn: {
    da: 'Din arbejdsgiver bad kommunen om refusion den {}.',
    en: 'Your employer asked the municipality for reimbursement on {}.',
  },
  fra: ['arbejdsgiver', 'kommune'],
  kanÆndres: {
    af: ['arbejdsgiver'],
    hvordan: {
      da: 'Arbejdsgiveren kan bede kommunen om refusion.',
      en: 'The employer can ask the municipality for reimbursement.',
    },
    fremad: true,
  },
})

/** The system that takes reports was down, for so long that reporting in time could not be done. */
export const nemrefusionNede = sandtFaktum('nemrefusionNede', {
  etiket: { da: 'NemRefusion var nede', en: 'NemRefusion was down' },
  spørgsmål: {
    da: 'Var NemRefusion ude af drift så længe, at fraværet ikke kunne meldes i tide?',
    en: 'Was NemRefusion out of service for so long that the absence could not be reported in time?',
  },
  udsagn: {
    ja: {
      da: 'NemRefusion var ude af drift så længe, at fraværet ikke kunne meldes i tide.',
      en: 'NemRefusion was out of service for so long that the absence could not be reported in time.',
    },
    nej: {
      da: 'NemRefusion var ikke ude af drift så længe, at fraværet ikke kunne meldes i tide.',
      en: 'NemRefusion was not out of service for so long that the absence could not be reported in time.',
    },
  },
  fra: ['kommune', 'arbejdsgiver'],
})

export const forkertVejledning = sandtFaktum('forkertVejledning', {
  etiket: { da: 'der blev givet forkert vejledning', en: 'wrong guidance was given' },
  spørgsmål: {
    da: 'Blev fristen overskredet, fordi en myndighed eller en anden med særligt kendskab vejledte forkert?',
    en: 'Was the deadline missed because an authority, or another with special knowledge, gave wrong guidance?',
  },
  udsagn: {
    ja: {
      da: 'Fristen blev overskredet, fordi en myndighed eller en anden med særligt kendskab vejledte forkert.',
      en: 'The deadline was missed because an authority, or another with special knowledge, gave wrong guidance.',
    },
    nej: {
      da: 'Fristen blev ikke overskredet på grund af forkert vejledning.',
      en: 'The deadline was not missed because of wrong guidance.',
    },
  },
  fra: ['arbejdsgiver', 'kommune'],
})
