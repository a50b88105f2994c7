import { datoFaktum, sandtFaktum, valgFaktum } from '@sagsvej/rules'

/** These are asked of one document at a time. */
export const erInterntArbejdsdokument = sandtFaktum('erInterntArbejdsdokument', {
  etiket: {
    da: 'om dokumentet er myndighedens eget arbejdsdokument',
    en: 'whether the document is the authority’s own working document',
  },
  spørgsmål: {
    da: 'Har myndigheden selv udarbejdet dokumentet til eget brug, eller er det et brev mellem dens egne enheder?',
    en: 'Did the authority itself draw up the document for its own use, or is it a letter between its own units?',
  },
  udsagn: {
    ja: {
      da: 'Dokumentet er myndighedens eget arbejdsdokument.',
      en: 'The document is the authority’s own working document.',
    },
    nej: {
      da: 'Dokumentet er ikke myndighedens eget arbejdsdokument.',
      en: 'The document is not the authority’s own working document.',
    },
  },
  fra: ['kommune'],
})

export const afgivetTilUdenforstående = sandtFaktum('afgivetTilUdenforstående', {
  etiket: {
    da: 'om dokumentet er afgivet til udenforstående',
    en: 'whether the document was given to outsiders',
  },
  spørgsmål: {
    da: 'Er dokumentet afgivet til nogen uden for myndigheden?',
    en: 'Has the document been given to anybody outside the authority?',
  },
  udsagn: {
    ja: { da: 'Dokumentet er afgivet til udenforstående.', en: 'The document was given to outsiders.' },
    nej: {
      da: 'Dokumentet er ikke afgivet til udenforstående.',
      en: 'The document was not given to outsiders.',
    },
  },
  fra: ['kommune'],
})

export const afgivetAfGrund = valgFaktum(
  'afgivetAfGrund',
  {
    retlig: { da: 'En regel krævede det', en: 'A rule required it' },
    forskning: { da: 'Til forskning', en: 'For research' },
    anden: { da: 'Af en anden grund', en: 'For another reason' },
  },
  {
    etiket: { da: 'grunden til, at dokumentet blev afgivet', en: 'the reason the document was given away' },
    spørgsmål: { da: 'Hvorfor blev dokumentet afgivet?', en: 'Why was the document given away?' },
    udsagn: {
      retlig: {
        da: 'Dokumentet blev afgivet, fordi en regel krævede det.',
        en: 'The document was given because a rule required it.',
      },
      forskning: { da: 'Dokumentet blev afgivet til forskning.', en: 'The document was given for research.' },
      anden: {
        da: 'Dokumentet blev afgivet af en anden grund.',
        en: 'The document was given for another reason.',
      },
    },
    fra: ['kommune'],
  },
)

export const foreliggerIEndeligForm = sandtFaktum('foreliggerIEndeligForm', {
  etiket: { da: 'om dokumentet er i endelig form', en: 'whether the document is in final form' },
  spørgsmål: { da: 'Foreligger dokumentet i endelig form?', en: 'Is the document in final form?' },
  udsagn: {
    ja: { da: 'Dokumentet er i endelig form.', en: 'The document is in final form.' },
    nej: { da: 'Dokumentet er ikke i endelig form.', en: 'The document is not in final form.' },
  },
  fra: ['kommune'],
})

export const interntDokumentsIndhold = valgFaktum(
  'interntDokumentsIndhold',
  {
    beslutning: { da: 'Alene myndighedens endelige beslutning', en: 'Only the authority’s final decision' },
    notat: { da: 'Alene oplysninger, der skulle noteres', en: 'Only information there was a duty to note' },
    bevis: {
      da: 'Et selvstændigt dokument, der skal give klarhed om fakta',
      en: 'An independent document to get the facts clear',
    },
    andet: { da: 'Andet, for eksempel overvejelser', en: 'Other, for instance thoughts' },
  },
  {
    etiket: { da: 'det interne dokuments indhold', en: 'what the internal document holds' },
    spørgsmål: { da: 'Hvad indeholder det interne dokument?', en: 'What does the internal document hold?' },
    udsagn: {
      beslutning: {
        da: 'Dokumentet gengiver alene den endelige beslutning.',
        en: 'The document only gives the final decision.',
      },
      notat: {
        da: 'Dokumentet gengiver alene oplysninger, der skulle noteres.',
        en: 'The document only gives information there was a duty to note.',
      },
      bevis: {
        da: 'Dokumentet er selvstændigt og skal give klarhed om sagens fakta.',
        en: 'The document is independent and was made to get the facts clear.',
      },
      andet: {
        da: 'Dokumentet indeholder andet, for eksempel overvejelser.',
        en: 'The document holds other things, for instance thoughts.',
      },
    },
    fra: ['kommune'],
  },
)

export const dokumentetsSærligeArt = valgFaktum(
  'dokumentetsSærligeArt',
  {
    ministermoede: {
      da: 'Statsråd eller møde mellem ministre',
      en: 'Council of state or meeting of ministers',
    },
    sekretariat: {
      da: 'Udvekslet ved sekretariatsopgaver for en anden myndighed',
      en: 'Exchanged in secretariat tasks for another authority',
    },
    retssag: { da: 'Brev med sagkyndige til brug i en retssag', en: 'Letter with experts for use in court' },
    ingen: { da: 'Ingen af dem', en: 'None of these' },
  },
  {
    etiket: { da: 'dokumentets særlige art', en: 'the special kind of document' },
    spørgsmål: {
      da: 'Er dokumentet af en af disse særlige arter?',
      en: 'Is the document of one of these special kinds?',
    },
    udsagn: {
      ministermoede: {
        da: 'Dokumentet hører til statsråd eller et møde mellem ministre.',
        en: 'The document belongs to the council of state or a meeting of ministers.',
      },
      sekretariat: {
        da: 'Dokumentet er udvekslet ved sekretariatsopgaver.',
        en: 'The document was exchanged in secretariat tasks.',
      },
      retssag: {
        da: 'Dokumentet er brevveksling med sagkyndige om en retssag.',
        en: 'The document is correspondence with experts on a court case.',
      },
      ingen: { da: 'Dokumentet er ikke af en særlig art.', en: 'The document is of no special kind.' },
    },
    fra: ['kommune'],
  },
)

export const fremgårAfAndetUdleveret = sandtFaktum('fremgårAfAndetUdleveret', {
  etiket: {
    da: 'om oplysningen står i et andet dokument, der udleveres',
    en: 'whether the information stands in another document that is given out',
  },
  spørgsmål: {
    da: 'Står oplysningen i et andet dokument, som udleveres?',
    en: 'Does the information stand in another document that is given out?',
  },
  udsagn: {
    ja: {
      da: 'Oplysningen står i et andet dokument, der udleveres.',
      en: 'The information stands in another document that is given out.',
    },
    nej: {
      da: 'Oplysningen står ikke i et andet dokument, der udleveres.',
      en: 'The information stands in no other document that is given out.',
    },
  },
  fra: ['kommune'],
})

export const erInternFagligVurdering = sandtFaktum('erInternFagligVurdering', {
  etiket: {
    da: 'om oplysningen er en intern faglig vurdering',
    en: 'whether the information is an internal professional assessment',
  },
  spørgsmål: {
    da: 'Er oplysningen en faglig vurdering, myndigheden selv har lavet?',
    en: 'Is the information a professional assessment the authority itself made?',
  },
  udsagn: {
    ja: {
      da: 'Oplysningen er en intern faglig vurdering.',
      en: 'The information is an internal professional assessment.',
    },
    nej: {
      da: 'Oplysningen er ikke en intern faglig vurdering.',
      en: 'The information is no internal professional assessment.',
    },
  },
  fra: ['kommune'],
})

export const praksisAtIndhenteEksternVurdering = sandtFaktum('praksisAtIndhenteEksternVurdering', {
  etiket: {
    da: 'om det er almindelig praksis at indhente eksterne vurderinger af spørgsmålet',
    en: 'whether it is common practice to obtain external assessments of the question',
  },
  spørgsmål: {
    da: 'Er det i den type sager almindelig praksis at indhente eksterne faglige vurderinger af spørgsmålet?',
    en: 'In that type of case, is it common practice to obtain external professional assessments of the question?',
  },
  udsagn: {
    ja: {
      da: 'Det er almindelig praksis at indhente eksterne vurderinger af spørgsmålet.',
      en: 'It is common practice to obtain external assessments of the question.',
    },
    nej: {
      da: 'Det er ikke almindelig praksis at indhente eksterne vurderinger af spørgsmålet.',
      en: 'It is not common practice to obtain external assessments of the question.',
    },
  },
  fra: ['kommune'],
})

export const hensynBagUndtagelse = valgFaktum(
  'hensynBagUndtagelse',
  {
    statens_sikkerhed: { da: 'Statens sikkerhed eller rigets forsvar', en: 'State security or defence' },
    fortrolighed_udland: {
      da: 'Fortrolighed efter EU-ret eller folkeret',
      en: 'Confidentiality under EU or international law',
    },
    udenrigspolitik: { da: 'Udenrigspolitiske interesser', en: 'Foreign policy interests' },
    lovovertraedelser: {
      da: 'Lovovertrædelser, og beskyttelse af vidner og andre',
      en: 'Offences, and protection of witnesses and others',
    },
    kontrol: {
      da: 'Offentlig kontrol, regulering, planlægning eller skat',
      en: 'Public control, regulation, planning or tax',
    },
    oekonomi: { da: 'Det offentliges økonomiske interesser', en: 'Public economic interests' },
    forskning: {
      da: 'Originale ideer og foreløbig forskning',
      en: 'Original ideas and provisional research',
    },
    saerlig_karakter: {
      da: 'Andre interesser, hvor hemmeligholdelse er påkrævet',
      en: 'Other interests that call for secrecy',
    },
    partens_egne: { da: 'Hensynet til dig selv', en: 'Regard for you yourself' },
    intet: { da: 'Intet', en: 'None' },
  },
  {
    etiket: {
      da: 'det hensyn, passagen kan undtages af',
      en: 'the consideration for which the passage may be exempt',
    },
    spørgsmål: {
      da: 'Hvilket hensyn kan tale for at undtage passagen?',
      en: 'Which consideration may speak for exempting the passage?',
    },
    udsagn: {
      statens_sikkerhed: {
        da: 'Hensynet er statens sikkerhed eller rigets forsvar.',
        en: 'The consideration is state security or defence.',
      },
      fortrolighed_udland: {
        da: 'Fortroligheden følger af EU-ret eller folkeret.',
        en: 'The confidentiality follows from EU or international law.',
      },
      udenrigspolitik: {
        da: 'Hensynet er udenrigspolitiske interesser.',
        en: 'The consideration is foreign policy.',
      },
      lovovertraedelser: {
        da: 'Hensynet er lovovertrædelser eller beskyttelse af vidner og andre.',
        en: 'The consideration is offences or protection of witnesses and others.',
      },
      kontrol: {
        da: 'Hensynet er offentlig kontrol, regulering, planlægning eller skat.',
        en: 'The consideration is public control, regulation, planning or tax.',
      },
      oekonomi: {
        da: 'Hensynet er det offentliges økonomiske interesser.',
        en: 'The consideration is public economic interests.',
      },
      forskning: {
        da: 'Hensynet er originale ideer eller foreløbig forskning.',
        en: 'The consideration is original ideas or provisional research.',
      },
      saerlig_karakter: {
        da: 'Hensynet er andre interesser, hvor hemmeligholdelse er påkrævet.',
        en: 'The consideration is other interests that call for secrecy.',
      },
      partens_egne: {
        da: 'Hensynet er hensynet til dig selv.',
        en: 'The consideration is regard for you yourself.',
      },
      intet: {
        da: 'Intet hensyn taler for at undtage passagen.',
        en: 'No consideration speaks for exempting the passage.',
      },
    },
    fra: ['kommune'],
  },
)

export const heleDokumentetErOmfattet = sandtFaktum('heleDokumentetErOmfattet', {
  etiket: {
    da: 'om hele dokumentet er omfattet af hensynet',
    en: 'whether the whole document is covered by the consideration',
  },
  spørgsmål: {
    da: 'Gør hensynet sig gældende for hele dokumentet?',
    en: 'Does the consideration hold for the whole document?',
  },
  udsagn: {
    ja: {
      da: 'Hensynet gør sig gældende for hele dokumentet.',
      en: 'The consideration holds for the whole document.',
    },
    nej: {
      da: 'Hensynet gør sig kun gældende for en del af dokumentet.',
      en: 'The consideration holds for a part of the document only.',
    },
  },
  fra: ['kommune'],
})

export const dokumentetErAfsendtTilAndre = sandtFaktum('dokumentetErAfsendtTilAndre', {
  etiket: {
    da: 'om dokumentet er afsendt til andre end dig',
    en: 'whether the document was sent to others than you',
  },
  spørgsmål: {
    da: 'Er dokumentet afsendt af myndigheden til andre end dig?',
    en: 'Was the document sent by the authority to others than you?',
  },
  udsagn: {
    ja: { da: 'Dokumentet er afsendt til andre end dig.', en: 'The document was sent to others than you.' },
    nej: {
      da: 'Dokumentet er ikke afsendt til andre end dig.',
      en: 'The document was not sent to others than you.',
    },
  },
  fra: ['kommune'],
})

export const dokumentetAfsendtDen = datoFaktum('dokumentetAfsendtDen', {
  etiket: { da: 'den dag, dokumentet blev afsendt', en: 'the day the document was sent' },
  spørgsmål: { da: 'Hvilken dag blev dokumentet afsendt?', en: 'On which day was the document sent?' },
  udsagn: { da: 'Dokumentet blev afsendt den {}.', en: 'The document was sent on {}.' },
  fra: ['kommune'],
})

export const dokumentetAntagesFremmeDen = datoFaktum('dokumentetAntagesFremmeDen', {
  etiket: {
    da: 'den dag, dokumentet må antages at være kommet frem',
    en: 'the day the document can be taken to have arrived',
  },
  spørgsmål: {
    da: 'Hvilken dag må dokumentet antages at være kommet frem til modtageren?',
    en: 'On which day can the document be taken to have reached the addressee?',
  },
  udsagn: {
    da: 'Dokumentet må antages at være kommet frem den {}.',
    en: 'The document can be taken to have arrived on {}.',
  },
  fra: ['kommune'],
})
