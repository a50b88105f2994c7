import { jobsamtalerFørsteHalvår, skalVurderesIgen, sygeopfølgningSenest } from '@sagsvej/law'
import type { Trin } from '../motor/sagsgang.ts'
import { revurderetFørst } from './krav.ts'
import {
  afgjortSiden,
  artenAf,
  erSyg,
  fristen,
  førsteHalvårSlut,
  ledigheden,
  samtalerFørst,
  sygdommenErFulgtOp,
} from './stillingen.ts'

const opfølgning = fristen('opfoelgning_ledighedsydelse')
const revurdering = fristen('revurdering_af_fleksjob')

/** The right, the talks, the follow-up, and the assessment each time 12 months are reached. */
export const opfølgningstrin: readonly Trin[] = [
  {
    nøgle: 'soegt',
    titel: { da: 'Ledighedsydelse er søgt', en: 'The benefit is asked for' },
    siger: {
      da: 'Borgeren er visiteret til fleksjob og uden arbejde. Kommunen får det at vide.',
      en: 'The citizen has been found eligible for a flex job and is without work. The municipality is told.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler', 'system'],
    skal: { art: 'altid' },
    gøresVed: ['LedighedsydelseSøgt'],
  },
  {
    nøgle: 'ret_afgjort',
    titel: { da: 'Retten til ydelsen afgøres', en: 'The right to the benefit is decided' },
    siger: {
      da: 'Træf afgørelse om retten. Medlemskab af en a-kasse betyder ikke noget.',
      en: 'Decide on the right. Membership of an unemployment fund makes no difference.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'altid' },
    gøresVed: ['AfgørelseTruffet'],
    tæller: (event, sag) => artenAf(event, sag) === 'ret_til_ledighedsydelse',
  },
  {
    nøgle: 'jobsamtaler',
    titel: jobsamtalerFørsteHalvår.bestemmelse.titel,
    siger: {
      da: 'Hold de samtaler, loven vil have i det første halve år. Derefter holdes de efter behov, og når borgeren beder om det.',
      en: 'Hold the talks the law wants in the first half year. After that they are held as needed, and when the citizen asks.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når loven vil have flere samtaler i det første halve år.',
        en: 'When the law wants more talks in the first half year.',
      },
      gælder: (s) => {
        const wanted = samtalerFørst(s)
        const last = førsteHalvårSlut(s)
        if (wanted === 'åben' || wanted === undefined) return wanted ?? false
        return last !== undefined && s.tider.på <= last && (ledigheden(s)?.samtaler.length ?? 0) < wanted
      },
    },
    dag: førsteHalvårSlut,
    gøresVed: ['LedighedssamtaleHoldt'],
    gentages: true,
  },
  {
    nøgle: 'opfoelgning',
    titel: opfølgning.titel,
    siger: {
      da: 'Se på sagen: Er ydelsen stadig den rigtige, og er der andet, der skal gøres?',
      en: 'Look at the case: is the benefit still the right one, and is there anything else to do?',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'altid' },
    frist: opfølgning,
    gøresVed: ['LedighedsydelseFulgtOp'],
    gentages: true,
  },
  {
    nøgle: 'revurdering',
    titel: skalVurderesIgen.bestemmelse.titel,
    siger: {
      da: 'Brug tilbud i vurderingen, og byg den på de fire redegørelser. Borgerens eget syn skal med.',
      en: 'Use measures in the assessment, and rest it on the four accounts. The citizen’s own view must be in it.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'lov', bestemmelse: skalVurderesIgen },
    frist: revurdering,
    gøresVed: ['FleksjobretRevurderet'],
    gentages: true,
  },
  {
    nøgle: 'revurdering_afgjort',
    titel: { da: 'Retten til fleksjob afgøres igen', en: 'The right to a flex job is decided again' },
    siger: {
      da: 'Træf afgørelse, når vurderingen er lavet. Ydelsen løber, til afgørelsen er meddelt.',
      en: 'Decide when the assessment was made. The benefit runs until the decision is notified.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når retten er vurderet igen.', en: 'When the right was assessed again.' },
      gælder: (s) => {
        const newest = ledigheden(s)?.revurderinger.at(-1)
        return newest !== undefined && !afgjortSiden(s, 'fleksjob_revurderet', newest.den)
      },
    },
    kræver: [revurderetFørst],
    gøresVed: ['AfgørelseTruffet'],
    tæller: (event, sag) => artenAf(event, sag) === 'fleksjob_revurderet',
    gentages: true,
  },
  {
    nøgle: 'sygeopfoelgning',
    titel: sygeopfølgningSenest.bestemmelse.titel,
    siger: {
      da: 'Borgeren beholder ydelsen under sygdom. Følg op på sygdommen i en samtale.',
      en: 'The citizen keeps the benefit when ill. Follow up on the illness in a talk.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer'],
    skal: {
      art: 'når',
      siger: { da: 'Når borgeren er syg.', en: 'When the citizen is ill.' },
      gælder: (s) => erSyg(s) && !sygdommenErFulgtOp(s),
    },
    frist: fristen('sygeopfoelgning_ledighedsydelse'),
    gøresVed: ['LedighedssygdomFulgtOp'],
    gentages: true,
  },
]
