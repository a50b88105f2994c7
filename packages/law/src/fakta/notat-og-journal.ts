import { sandtFaktum, valgFaktum } from '@sagsvej/rules'

export const oplysningenErModtagetUdenDokument = sandtFaktum('oplysningenErModtagetUdenDokument', {
  etiket: {
    da: 'om oplysningen er modtaget mundtligt eller på anden måde end i et dokument',
    en: 'whether the information came orally or otherwise than in a document',
  },
  spørgsmål: {
    da: 'Er oplysningen modtaget mundtligt eller på anden måde, så den ikke fremgår af sagens dokumenter?',
    en: 'Did the information come orally or in another way, so that it does not stand in the documents of the case?',
  },
  udsagn: {
    ja: {
      da: 'Oplysningen fremgår ikke af sagens dokumenter.',
      en: 'The information does not stand in the documents of the case.',
    },
    nej: {
      da: 'Oplysningen fremgår af sagens dokumenter.',
      en: 'The information stands in the documents of the case.',
    },
  },
  fra: ['kommune'],
})

export const sagsskridtetFremgårAfDokumenterne = sandtFaktum('sagsskridtetFremgårAfDokumenterne', {
  etiket: {
    da: 'om sagsskridtet fremgår af sagens dokumenter',
    en: 'whether the step stands in the documents of the case',
  },
  spørgsmål: {
    da: 'Fremgår sagsekspeditionsskridtet af sagens dokumenter?',
    en: 'Does the step in the handling of the case stand in its documents?',
  },
  udsagn: {
    ja: {
      da: 'Sagsskridtet fremgår af sagens dokumenter.',
      en: 'The step stands in the documents of the case.',
    },
    nej: {
      da: 'Sagsskridtet fremgår ikke af sagens dokumenter.',
      en: 'The step does not stand in the documents of the case.',
    },
  },
  fra: ['kommune'],
})

export const dokumentetsVej = valgFaktum(
  'dokumentetsVej',
  {
    modtaget: { da: 'Modtaget', en: 'Received' },
    afsendt: { da: 'Afsendt', en: 'Sent' },
    internt_endeligt: { da: 'Internt og i endelig form', en: 'Internal and in final form' },
    internt_udkast: { da: 'Internt udkast', en: 'An internal draft' },
  },
  {
    etiket: { da: 'dokumentets vej', en: 'how the document came about' },
    spørgsmål: {
      da: 'Hvordan kom dokumentet ind i sagsbehandlingen?',
      en: 'How did the document come into the handling of the case?',
    },
    udsagn: {
      modtaget: { da: 'Dokumentet er modtaget.', en: 'The document was received.' },
      afsendt: { da: 'Dokumentet er afsendt.', en: 'The document was sent.' },
      internt_endeligt: {
        da: 'Dokumentet er internt og i endelig form.',
        en: 'The document is internal and in final form.',
      },
      internt_udkast: { da: 'Dokumentet er et internt udkast.', en: 'The document is an internal draft.' },
    },
    fra: ['kommune'],
  },
)
