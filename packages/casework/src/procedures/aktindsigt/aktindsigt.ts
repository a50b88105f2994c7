import {
  aktindsigtsfrist,
  aktindsigtstidsfrist,
  fristbrevKræves,
  indsigtsfrist,
  offentlighedslovensAktindsigtsfrist,
  sagsbehandlingstidenKanPåklages,
} from '@sagsvej/law'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import type { Sagsgang, Trin } from '../motor/sagsgang.ts'
import { anmodningensFakta } from './fakta.ts'
import { alleErGennemgået, erAfgjort, fuldmagtenGælder, tidenKanPåklages } from './krav.ts'
import {
  anmodningenI,
  erRepræsenteret,
  mangler,
  skalHaveFristbrev,
  skalUdleveres,
  tidsklagen,
} from './stillingen.ts'

const KOMMUNEN = ['sagsbehandler', 'leder'] as const

/** Each set of rules has its own days, and only the one the request goes by sets any. */
const frist = { frist: aktindsigtsfrist, ellersFrist: [offentlighedslovensAktindsigtsfrist, indsigtsfrist] }

const begyndelsen: readonly Trin[] = [
  {
    nøgle: 'modtaget',
    titel: { da: 'Anmodningen modtages', en: 'The request comes in' },
    siger: {
      da: 'Den kan komme i enhver form og gemme sig i ethvert brev. Fristen løber fra den dag, brevet kom.',
      en: 'It can come in any form and hide in any letter. The time runs from the day the letter came.',
    },
    roller: ['borger', 'repraesentant', 'arbejdsgiver', 'laege', ...KOMMUNEN, 'system'],
    skal: { art: 'altid' },
    gøresVed: ['AktindsigtØnsket'],
  },
  {
    nøgle: 'afgraenset',
    titel: { da: 'Dokumenterne findes', en: 'The documents are found' },
    siger: {
      da: 'Find de dokumenter, anmodningen gælder. De, der kommer til, mens den er åben, er også omfattet.',
      en: 'Find the documents of the request. Those that come while it is open are within it too.',
    },
    roller: [...KOMMUNEN, 'system'],
    skal: { art: 'altid' },
    gøresVed: ['AktindsigtAfgrænset'],
  },
  {
    nøgle: 'fuldmagt',
    titel: { da: 'Fuldmagten kontrolleres', en: 'The power of attorney is checked' },
    siger: {
      da: 'Se, om den dækker dokumenterne og gælder den dag. Det, den ikke dækker, gives ikke.',
      en: 'See whether it covers the documents and holds that day. What it does not cover is not given.',
    },
    roller: KOMMUNEN,
    skal: {
      art: 'når',
      siger: { da: 'Når en anden beder om det for parten.', en: 'When somebody else asks for the party.' },
      gælder: erRepræsenteret,
    },
    gøresVed: ['FuldmagtKontrolleret'],
  },
  {
    nøgle: 'gennemgaaet',
    titel: { da: 'Dokumenterne gennemgås', en: 'The documents are looked at' },
    siger: {
      da: 'Svar for hvert dokument, og for hver passage, der ikke kan gives. Loven siger, hvad der gives.',
      en: 'Answer for each document, and for each passage that cannot be given. The law says what is given.',
    },
    roller: KOMMUNEN,
    skal: {
      art: 'når',
      siger: {
        da: 'Så længe et dokument ikke er gennemgået i den version, det har nu.',
        en: 'So long as a document has not been looked at in the version it has now.',
      },
      gælder: mangler,
    },
    efter: ['afgraenset'],
    gøresVed: ['DokumentGennemgået'],
    gentages: true,
  },
]

const svaret: readonly Trin[] = [
  {
    nøgle: 'fristbrev',
    titel: { da: 'Fristbrev', en: 'Notice of delay' },
    siger: {
      da: 'Skriv, hvorfor det ikke kan nås, og hvilken dag svaret ventes.',
      en: 'Write why it cannot be done in time, and on which day the answer is expected.',
    },
    roller: KOMMUNEN,
    skal: {
      art: 'når',
      siger: {
        da: 'Når anmodningen undtagelsesvis ikke kan nås, eller fristen er gået.',
        en: 'When the request exceptionally cannot be dealt with in time, or the time has gone.',
      },
      gælder: skalHaveFristbrev,
    },
    ...frist,
    gøresVed: ['FristbrevSendt'],
    brev: 'aktindsigt_fristbrev',
    gentages: true,
  },
  {
    nøgle: 'delvis',
    titel: { da: 'Det, der ikke er tvivl om, gives først', en: 'What nobody doubts is given first' },
    siger: {
      da: 'Udlever de dokumenter, der gives helt, før resten er afgjort.',
      en: 'Hand over the documents that are given whole before the rest is decided.',
    },
    roller: KOMMUNEN,
    skal: { art: 'kan' },
    efter: ['afgraenset', 'fuldmagt'],
    kræver: [fuldmagtenGælder],
    gøresVed: ['AktindsigtDelvisUdleveret'],
    brev: 'aktindsigt_svar',
    gentages: true,
  },
  {
    nøgle: 'afgjort',
    titel: { da: 'Anmodningen afgøres', en: 'The request is decided' },
    siger: {
      da: 'Et afslag, helt eller delvist, er en afgørelse med begrundelse og sin egen klagevejledning.',
      en: 'A refusal, whole or in part, is a decision with reasons and its own guidance on complaint.',
    },
    roller: KOMMUNEN,
    skal: { art: 'altid' },
    efter: ['afgraenset', 'fuldmagt', 'gennemgaaet'],
    kræver: [alleErGennemgået, fuldmagtenGælder],
    ...frist,
    dag: (s) => anmodningenI(s)?.ventes?.den,
    gøresVed: ['AktindsigtAfgjort'],
    brev: 'aktindsigt_svar',
  },
  {
    nøgle: 'udleveret',
    titel: { da: 'Dokumenterne udleveres', en: 'The documents are handed over' },
    siger: {
      da: 'Send netop det, der blev afgjort. Fingeraftrykket viser, at det var det.',
      en: 'Send exactly what was decided. The fingerprint shows that it was.',
    },
    roller: [...KOMMUNEN, 'system'],
    skal: {
      art: 'når',
      siger: { da: 'Når noget skal gives.', en: 'When something is to be given.' },
      gælder: skalUdleveres,
    },
    efter: ['afgjort'],
    kræver: [erAfgjort, fuldmagtenGælder],
    ...frist,
    dag: (s) => anmodningenI(s)?.ventes?.den,
    gøresVed: ['AktindsigtUdleveret'],
    brev: 'aktindsigt_svar',
  },
  {
    nøgle: 'tid_paaklaget',
    titel: { da: 'Der klages over tiden', en: 'The time is complained of' },
    siger: {
      da: 'Klagen sendes til den, der er for længe om det.',
      en: 'The complaint is sent to who takes too long.',
    },
    roller: ['borger', 'repraesentant', 'arbejdsgiver', 'laege', ...KOMMUNEN, 'system'],
    skal: { art: 'kan' },
    kræver: [tidenKanPåklages],
    gøresVed: ['AktindsigtstidPåklaget'],
  },
  {
    nøgle: 'tidsklage_videre',
    titel: { da: 'Klagen over tiden sendes videre', en: 'The complaint about the time is passed on' },
    siger: {
      da: 'Er anmodningen ikke færdig, sendes klagen til Ankestyrelsen med en begrundelse for ventetiden.',
      en: 'If the request is not done, the complaint goes to the board with the reasons for the delay.',
    },
    roller: KOMMUNEN,
    skal: {
      art: 'når',
      siger: {
        da: 'Når der er klaget over tiden, og anmodningen stadig er åben.',
        en: 'When the time was complained of and the request is still open.',
      },
      gælder: tidsklagen,
    },
    frist: aktindsigtstidsfrist,
    gøresVed: ['TidsklageVideresendt'],
  },
  {
    nøgle: 'trukket_tilbage',
    titel: { da: 'Anmodningen trækkes tilbage', en: 'The request is withdrawn' },
    siger: {
      da: 'Den, der bad om det, vil ikke have det alligevel.',
      en: 'Whoever asked does not want it after all.',
    },
    roller: ['borger', 'repraesentant', 'arbejdsgiver', 'laege', ...KOMMUNEN, 'system'],
    skal: { art: 'kan' },
    gøresVed: ['AktindsigtTrukketTilbage'],
  },
]

/** From the day somebody asked to see the file until they have, or were refused. */
export const aktindsigtsgang: Sagsgang = {
  nøgle: 'aktindsigt',
  titel: { da: 'Aktindsigt', en: 'Access to the file' },
  siger: {
    da: 'Hvert dokument gennemgås for sig, det meste gives, og det, der ikke gives, har en hjemmel i loven. Svaret kommer inden 7 arbejdsdage, eller der kommer besked om hvorfor og hvornår.',
    en: 'Each document is looked at by itself, most is given, and what is not has its ground in the law. The answer comes within 7 working days, or a notice of why and when.',
  },
  begyndesVed: ['AktindsigtØnsket'],
  sluttesVed: ['AktindsigtAfgjort', 'AktindsigtUdleveret', 'AktindsigtTrukketTilbage'],
  id: (event: SagBegivenhed) =>
    'anmodningId' in event && event.type !== 'KlageModtaget' && event.type !== 'KlagefristAfbrudt'
      ? event.anmodningId
      : undefined,
  slutter: (event) => event.type !== 'AktindsigtAfgjort' || event.udfald === 'afslag',
  fakta: anmodningensFakta,
  spørger: [fristbrevKræves, sagsbehandlingstidenKanPåklages],
  trin: [...begyndelsen, ...svaret],
}
