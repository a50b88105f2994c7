import {
  akassensAnmeldelsefrist,
  arbejdsgiversamtalefrist,
  arbejdsgiversamtaleSenest,
  egenLægeattest,
  forventetRask,
  fritagetForOpfølgning,
  kategori1,
  kortereForløbsfrist,
  lægeattestFørFørsteSamtale,
  opfølgningØnskes,
} from '@sagsvej/law'
import { harDag, loven } from '../motor/lovens-svar.ts'
import type { Trin } from '../motor/sagsgang.ts'
import { lovenSigerJa } from './krav.ts'
import { erLedig, erLønmodtager, forløbet } from './stillingen.ts'

/** What is settled when the case begins: notice, certificate, category, and whether there is a follow-up at all. */
export const begyndelsestrin: readonly Trin[] = [
  {
    nøgle: 'anmeldt',
    titel: { da: 'Sygdommen er anmeldt', en: 'The illness is reported' },
    siger: {
      da: 'Kommunen får at vide, at borgeren er syg. Det siger arbejdsgiveren, a-kassen eller borgeren selv.',
      en: 'The municipality is told that the citizen is ill, by the employer, the unemployment fund or the citizen.',
    },
    roller: ['borger', 'repraesentant', 'arbejdsgiver', 'sagsbehandler', 'system'],
    skal: { art: 'altid' },
    gøresVed: ['SygdomAnmeldt'],
  },
  {
    nøgle: 'arbejdsgiversamtale',
    titel: arbejdsgiversamtaleSenest.bestemmelse.titel,
    siger: {
      da: 'Arbejdsgiveren holder sin egen samtale. Det koster ikke sygedagpenge at blive væk fra den.',
      en: 'The employer holds its own talk. Staying away from it costs no benefit.',
    },
    roller: ['arbejdsgiver', 'borger', 'sagsbehandler'],
    findes: { efter: arbejdsgiversamtaleSenest, fra: '2010-01-04' },
    skal: {
      art: 'når',
      siger: { da: 'Når borgeren er lønmodtager.', en: 'When the citizen is an employee.' },
      gælder: (s) => erLønmodtager(s) && harDag(s, arbejdsgiversamtalefrist),
    },
    frist: arbejdsgiversamtalefrist,
    gøresVed: ['ArbejdsgiversamtaleHoldt'],
  },
  {
    nøgle: 'akasse_anmelder',
    titel: akassensAnmeldelsefrist.titel,
    siger: {
      da: 'Er borgeren ledig, melder a-kassen fraværet, når borgeren har givet den besked.',
      en: 'If the citizen is unemployed the fund reports the absence once the citizen has told it.',
    },
    roller: ['sagsbehandler', 'system'],
    skal: {
      art: 'når',
      siger: { da: 'Når borgeren er ledig.', en: 'When the citizen is unemployed.' },
      gælder: erLedig,
    },
    frist: akassensAnmeldelsefrist,
    gøresVed: ['AkasseHarAnmeldt'],
  },
  {
    nøgle: 'attest_bestilt',
    titel: lægeattestFørFørsteSamtale.bestemmelse.titel,
    siger: {
      da: 'Bed lægen om en attest, når loven kræver det, så den kan være der til den første samtale.',
      en: 'Ask the doctor for a certificate where the law demands it, so that it can be there for the first talk.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: { art: 'lov', bestemmelse: lægeattestFørFørsteSamtale },
    gøresVed: ['LægeattestBestilt'],
  },
  {
    nøgle: 'egen_attest',
    titel: egenLægeattest.bestemmelse.titel,
    siger: {
      da: 'Borgeren kan selv ønske en attest ved den første opfølgning. Spørg, og bestil den.',
      en: 'The citizen may wish a certificate at the first follow-up. Ask, and order it.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    findes: { efter: egenLægeattest, fra: '2020-01-01' },
    skal: { art: 'lov', bestemmelse: egenLægeattest },
    gøresVed: ['LægeattestBestilt'],
  },
  {
    nøgle: 'attest_modtaget',
    titel: { da: 'Lægeattesten er kommet', en: 'The medical certificate has come' },
    siger: { da: 'Læg attesten på sagen.', en: 'Put the certificate in the case.' },
    roller: ['laege', 'sagsbehandler', 'system'],
    skal: {
      art: 'når',
      siger: { da: 'Når den er bestilt.', en: 'When it was asked for.' },
      gælder: (s) => forløbet(s)?.attest.bestilt !== undefined,
    },
    gøresVed: ['LægeattestModtaget'],
  },
  {
    nøgle: 'visitation',
    titel: { da: 'Sagen placeres i en kategori', en: 'The case is put in a category' },
    siger: {
      da: 'Loven giver kategorien ud fra oplysninger og skøn. Skriv hvorfor. Ændrer udsigten sig, gøres det igen.',
      en: 'The law gives the category from facts and judgements. Write why. If the outlook changes it is done anew.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes: { efter: kategori1, til: '2026-06-30' },
    skal: { art: 'altid' },
    hvilerPå: [forventetRask],
    gøresVed: ['SagVisiteret'],
  },
  {
    nøgle: 'fravalgt',
    titel: fritagetForOpfølgning.bestemmelse.titel,
    siger: {
      da: 'Beslut, at der ikke følges op med samtaler, når loven siger det. Borgeren har stadig ret til en samtale.',
      en: 'Decide that there is no follow-up with talks, where the law says so. The citizen still has a right to a talk.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes: { efter: fritagetForOpfølgning, fra: '2025-01-01' },
    skal: { art: 'lov', bestemmelse: fritagetForOpfølgning },
    kræver: [
      lovenSigerJa(fritagetForOpfølgning, {
        da: 'Loven fritager ikke for opfølgning i denne sag.',
        en: 'The law does not leave out the follow-up in this case.',
      }),
    ],
    hvilerPå: [forventetRask, opfølgningØnskes],
    gøresVed: ['OpfølgningFravalgt'],
  },
  {
    nøgle: 'raskmelding_tjekkes',
    titel: { da: 'Bliver borgeren rask som ventet?', en: 'Does the citizen get well as expected?' },
    siger: {
      da: 'Følg kun op på, om raskmeldingen kommer. Kommer den ikke til tiden, følges der op på almindelig måde.',
      en: 'Only check that the recovery is reported. If it is not in time, the ordinary follow-up begins.',
    },
    roller: ['borger', 'repraesentant', 'arbejdsgiver', 'sagsbehandler', 'system'],
    findes: { efter: fritagetForOpfølgning, fra: '2025-01-01' },
    skal: {
      art: 'når',
      siger: { da: 'Når der ikke følges op.', en: 'When there is no follow-up.' },
      gælder: (s) => forløbet(s)?.fravalgt !== undefined && loven(s, fritagetForOpfølgning),
    },
    frist: kortereForløbsfrist,
    gøresVed: ['RaskmeldingModtaget'],
  },
]
