import { datoFaktum, sandtFaktum, valgFaktum } from '@sagsvej/rules'

export const afgørelsenMeddelesSkriftligt = sandtFaktum('afgørelsenMeddelesSkriftligt', {
  etiket: { da: 'om afgørelsen meddeles skriftligt', en: 'whether the decision is given in writing' },
  spørgsmål: { da: 'Meddeles afgørelsen skriftligt?', en: 'Is the decision given in writing?' },
  udsagn: {
    ja: { da: 'Afgørelsen meddeles skriftligt.', en: 'The decision is given in writing.' },
    nej: { da: 'Afgørelsen meddeles mundtligt.', en: 'The decision is given orally.' },
  },
  fra: ['kommune', 'borger'],
})

export const afgørelsenGiverFuldtMedhold = sandtFaktum('afgørelsenGiverFuldtMedhold', {
  etiket: {
    da: 'om afgørelsen giver dig fuldt ud medhold',
    en: 'whether the decision grants you everything',
  },
  spørgsmål: {
    da: 'Giver afgørelsen dig fuldt ud det, du har bedt om?',
    en: 'Does the decision grant you all that you asked for?',
  },
  udsagn: {
    ja: { da: 'Afgørelsen giver dig fuldt ud medhold.', en: 'The decision grants you everything.' },
    nej: {
      da: 'Afgørelsen giver dig ikke fuldt ud medhold.',
      en: 'The decision does not grant you everything.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const afgørelsenBerorPåSkøn = sandtFaktum('afgørelsenBerorPåSkøn', {
  etiket: { da: 'om afgørelsen beror på et skøn', en: 'whether the decision rests on a judgement' },
  spørgsmål: {
    da: 'Beror afgørelsen på et administrativt skøn?',
    en: 'Does the decision rest on an administrative judgement?',
  },
  udsagn: {
    ja: { da: 'Afgørelsen beror på et skøn.', en: 'The decision rests on a judgement.' },
    nej: { da: 'Afgørelsen beror ikke på et skøn.', en: 'The decision does not rest on a judgement.' },
  },
  fra: ['kommune'],
})

export const begrundelsenHarRetsreglerne = sandtFaktum('begrundelsenHarRetsreglerne', {
  etiket: {
    da: 'om begrundelsen henviser til retsreglerne',
    en: 'whether the reasons refer to the rules of law',
  },
  spørgsmål: {
    da: 'Henviser begrundelsen til de retsregler, afgørelsen er truffet efter?',
    en: 'Do the reasons refer to the rules of law the decision was made under?',
  },
  udsagn: {
    ja: { da: 'Begrundelsen henviser til retsreglerne.', en: 'The reasons refer to the rules of law.' },
    nej: {
      da: 'Begrundelsen henviser ikke til retsreglerne.',
      en: 'The reasons do not refer to the rules of law.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const begrundelsenHarHovedhensynene = sandtFaktum('begrundelsenHarHovedhensynene', {
  etiket: {
    da: 'om begrundelsen angiver hovedhensynene',
    en: 'whether the reasons give the main considerations',
  },
  spørgsmål: {
    da: 'Angiver begrundelsen de hovedhensyn, der har været bestemmende for skønnet?',
    en: 'Do the reasons give the main considerations behind the judgement?',
  },
  udsagn: {
    ja: { da: 'Begrundelsen angiver hovedhensynene.', en: 'The reasons give the main considerations.' },
    nej: {
      da: 'Begrundelsen angiver ikke hovedhensynene.',
      en: 'The reasons do not give the main considerations.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const begrundelsenHarFakta = sandtFaktum('begrundelsenHarFakta', {
  etiket: {
    da: 'om begrundelsen gør kort rede for sagens fakta',
    en: 'whether the reasons give a short account of the facts',
  },
  spørgsmål: {
    da: 'Gør begrundelsen kort rede for de oplysninger, der er tillagt væsentlig betydning?',
    en: 'Do the reasons give a short account of the facts of essential weight?',
  },
  udsagn: {
    ja: {
      da: 'Begrundelsen gør kort rede for sagens fakta.',
      en: 'The reasons give a short account of the facts.',
    },
    nej: {
      da: 'Begrundelsen gør ikke rede for sagens fakta.',
      en: 'The reasons give no account of the facts.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const afgørelsenKanPåklages = sandtFaktum('afgørelsenKanPåklages', {
  etiket: {
    da: 'om der kan klages til en anden myndighed',
    en: 'whether a complaint to another authority is possible',
  },
  spørgsmål: {
    da: 'Kan der klages over afgørelsen til en anden forvaltningsmyndighed?',
    en: 'Can the decision be appealed to another authority?',
  },
  udsagn: {
    ja: {
      da: 'Der kan klages over afgørelsen til en anden myndighed.',
      en: 'The decision can be appealed to another authority.',
    },
    nej: {
      da: 'Der kan ikke klages over afgørelsen til en anden myndighed.',
      en: 'The decision cannot be appealed to another authority.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const klagenHarEnFrist = sandtFaktum('klagenHarEnFrist', {
  etiket: { da: 'om der er en frist for at klage', en: 'whether there is a time limit for complaining' },
  spørgsmål: { da: 'Er der en frist for at klage?', en: 'Is there a time limit for complaining?' },
  udsagn: {
    ja: { da: 'Der er en frist for at klage.', en: 'There is a time limit for complaining.' },
    nej: { da: 'Der er ingen frist for at klage.', en: 'There is no time limit for complaining.' },
  },
  fra: ['kommune'],
})

export const klagevejledningHarKlageinstansen = sandtFaktum('klagevejledningHarKlageinstansen', {
  etiket: {
    da: 'om klagevejledningen nævner klageinstansen',
    en: 'whether the guidance names the appeal body',
  },
  spørgsmål: {
    da: 'Nævner klagevejledningen, hvem der kan klages til?',
    en: 'Does the guidance name the body to complain to?',
  },
  udsagn: {
    ja: { da: 'Klagevejledningen nævner klageinstansen.', en: 'The guidance names the appeal body.' },
    nej: {
      da: 'Klagevejledningen nævner ikke klageinstansen.',
      en: 'The guidance does not name the appeal body.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const klagevejledningHarFremgangsmåden = sandtFaktum('klagevejledningHarFremgangsmåden', {
  etiket: {
    da: 'om klagevejledningen fortæller, hvordan man klager',
    en: 'whether the guidance tells how to complain',
  },
  spørgsmål: {
    da: 'Fortæller klagevejledningen, hvordan man klager?',
    en: 'Does the guidance tell how to complain?',
  },
  udsagn: {
    ja: {
      da: 'Klagevejledningen fortæller, hvordan du klager.',
      en: 'The guidance tells you how to complain.',
    },
    nej: {
      da: 'Klagevejledningen fortæller ikke, hvordan du klager.',
      en: 'The guidance does not tell you how to complain.',
    },
  },
  fra: ['kommune', 'borger'],
  hjælp: {
    da: 'Skal klagen sendes til den myndighed, der har truffet afgørelsen, skal det stå der.',
    en: 'If the complaint must be sent to the authority that decided, the guidance must say so.',
  },
})

export const klagevejledningHarFristen = sandtFaktum('klagevejledningHarFristen', {
  etiket: { da: 'om klagevejledningen nævner fristen', en: 'whether the guidance gives the time limit' },
  spørgsmål: {
    da: 'Nævner klagevejledningen fristen for at klage?',
    en: 'Does the guidance give the time limit for complaining?',
  },
  udsagn: {
    ja: { da: 'Klagevejledningen nævner fristen.', en: 'The guidance gives the time limit.' },
    nej: { da: 'Klagevejledningen nævner ikke fristen.', en: 'The guidance does not give the time limit.' },
  },
  fra: ['kommune', 'borger'],
})

/** As it ended up: moved past closed days, and in doubt the later one. */
export const klagefristensSidsteDag = datoFaktum('klagefristensSidsteDag', {
  etiket: { da: 'klagefristens sidste dag', en: 'the last day for complaining' },
  spørgsmål: {
    da: 'Hvilken dag er den sidste for at klage over afgørelsen?',
    en: 'Which is the last day for complaining about the decision?',
  },
  udsagn: { da: 'Den sidste dag for at klage var den {}.', en: 'The last day for complaining was {}.' },
  fra: ['kommune', 'borger'],
})

export const begrundelseBegæretDen = datoFaktum('begrundelseBegæretDen', {
  etiket: {
    da: 'den dag, myndigheden modtog din begæring om en skriftlig begrundelse',
    en: 'the day the authority received your request for written reasons',
  },
  spørgsmål: {
    da: 'Hvilken dag modtog myndigheden din begæring om en skriftlig begrundelse?',
    en: 'On which day did the authority receive your request for written reasons?',
  },
  udsagn: {
    da: 'Din begæring om en skriftlig begrundelse blev modtaget den {}.',
    en: 'Your request for written reasons was received on {}.',
  },
  fra: ['kommune', 'borger'],
})

/** It picks the track: only a complaint on the decision in the case has the 4 weeks and the reassessment. */
export const klagenGælder = valgFaktum(
  'klagenGælder',
  {
    sagen: { da: 'Afgørelsen i sagen', en: 'The decision in the case' },
    partsaktindsigt: { da: 'Aktindsigt for en part', en: 'Access for a party' },
    offentlighedsloven: { da: 'Aktindsigt efter offentlighedsloven', en: 'Access under offentlighedsloven' },
    sagsbehandlingstid: { da: 'Sagsbehandlingstiden', en: 'The time the case takes' },
    adfaerd: { da: 'Hvordan de ansatte opfører sig', en: 'How the staff behave' },
    serviceniveau: {
      da: 'Kommunens generelle serviceniveau',
      en: 'The municipality’s general level of service',
    },
  },
  {
    etiket: { da: 'det, klagen gælder', en: 'what the complaint is about' },
    spørgsmål: { da: 'Hvad klages der over?', en: 'What is the complaint about?' },
    udsagn: {
      sagen: {
        da: 'Klagen gælder afgørelsen i sagen.',
        en: 'The complaint is about the decision in the case.',
      },
      partsaktindsigt: {
        da: 'Klagen gælder aktindsigt for en part.',
        en: 'The complaint is about access for a party.',
      },
      offentlighedsloven: {
        da: 'Klagen gælder aktindsigt efter offentlighedsloven.',
        en: 'The complaint is about access under offentlighedsloven.',
      },
      sagsbehandlingstid: {
        da: 'Klagen gælder sagsbehandlingstiden.',
        en: 'The complaint is about the time the case takes.',
      },
      adfaerd: {
        da: 'Klagen gælder de ansattes adfærd.',
        en: 'The complaint is about the behaviour of the staff.',
      },
      serviceniveau: {
        da: 'Klagen gælder kommunens generelle serviceniveau.',
        en: 'The complaint is about the municipality’s general level of service.',
      },
    },
    fra: ['kommune', 'borger'],
  },
)

export const klageinstansISagen = valgFaktum(
  'klageinstansISagen',
  {
    ankestyrelsen: { da: 'Ankestyrelsen', en: 'Ankestyrelsen' },
    anden: { da: 'En anden myndighed', en: 'Another authority' },
    ingen: { da: 'Ingen', en: 'None' },
  },
  {
    etiket: {
      da: 'den myndighed, der kan klages til i sagen',
      en: 'the body that hears complaints in the case',
    },
    spørgsmål: {
      da: 'Hvem kan der klages til over afgørelsen i den sag, dokumenterne hører til?',
      en: 'Which body hears complaints over the decision in the case the documents belong to?',
    },
    udsagn: {
      ankestyrelsen: {
        da: 'Der kan klages til Ankestyrelsen i sagen.',
        en: 'Complaints in the case go to Ankestyrelsen.',
      },
      anden: {
        da: 'Der kan klages til en anden myndighed end Ankestyrelsen i sagen.',
        en: 'Complaints in the case go to another authority than Ankestyrelsen.',
      },
      ingen: {
        da: 'Der kan ikke klages til en anden myndighed i sagen.',
        en: 'There is no authority to complain to in the case.',
      },
    },
    fra: ['kommune', 'borger'],
  },
)
