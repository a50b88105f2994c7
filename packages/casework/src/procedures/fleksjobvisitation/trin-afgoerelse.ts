import {
  ressourceprofilKræves,
  samletBeskrivelseKræves,
  skalIRehabiliteringsteam,
  sundhedsfagligRådgivningKræves,
} from '@sagsvej/law'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Trin } from '../motor/sagsgang.ts'
import { grundlagetErDer, teametStårBag } from './krav-team.ts'
import { visitationen } from './stillingen.ts'

const kontoret = ['sagsbehandler', 'leder'] as const
const medProfil = { efter: ressourceprofilKræves, til: '2012-12-31' } as const
const medTeam = { efter: skalIRehabiliteringsteam, fra: '2013-01-01', til: '2026-06-30' } as const

const omFleksjob = (event: SagBegivenhed, sag: SagTilstand): boolean =>
  event.type === 'AfgørelseTruffet' && emne(sag, afgørelser).get(event.afgoerelseId)?.art === 'fleksjob'

/** What the decision rests on since 2013, and the decision under each version of the law. */
export const afgørelsestrin: readonly Trin[] = [
  {
    nøgle: 'indstilling',
    titel: { da: 'Rehabiliteringsteamets indstilling', en: 'The rehabilitation team’s recommendation' },
    siger: {
      da: 'Sagen går gennem rehabiliteringsteamet, som giver sin indstilling. Den er ikke en afgørelse.',
      en: 'The case goes through the rehabilitation team, which gives its recommendation. It is no decision.',
    },
    roller: ['team'],
    findes: medTeam,
    skal: { art: 'lov', bestemmelse: skalIRehabiliteringsteam },
    gøresVed: ['IndstillingAfgivet'],
  },
  {
    nøgle: 'samlet_beskrivelse',
    titel: samletBeskrivelseKræves.bestemmelse.titel,
    siger: {
      da: 'Lav den samlede beskrivelse af borgerens forudsætninger for at arbejde.',
      en: 'Make the overall description of the citizen’s capacity for work.',
    },
    roller: ['sagsbehandler'],
    findes: { efter: samletBeskrivelseKræves, fra: '2026-07-01' },
    skal: { art: 'lov', bestemmelse: samletBeskrivelseKræves },
    gøresVed: ['SamletBeskrivelseUdarbejdet'],
  },
  {
    nøgle: 'sundhedsraad',
    titel: sundhedsfagligRådgivningKræves.bestemmelse.titel,
    siger: {
      da: 'Få sundhedskoordinatorens råd, efter at borgeren er inddraget.',
      en: 'Have the health coordinator’s advice after the citizen was drawn in.',
    },
    roller: ['sundhedskoordinator'],
    findes: { efter: sundhedsfagligRådgivningKræves, fra: '2026-07-01' },
    skal: { art: 'lov', bestemmelse: sundhedsfagligRådgivningKræves },
    gøresVed: ['SundhedsrådgivningYdet'],
  },
  {
    nøgle: 'afgjort_af_teamet',
    titel: {
      da: 'Teamets afgørelse skrives til borgeren',
      en: 'The team’s decision is written to the citizen',
    },
    siger: {
      da: 'Underret borgeren skriftligt om afgørelsen med begrundelse og klageadgang.',
      en: 'Tell the citizen of the decision in writing, with reasons and how to complain.',
    },
    roller: kontoret,
    findes: medProfil,
    skal: {
      art: 'når',
      siger: {
        da: 'Når teamet ikke indstiller til pension.',
        en: 'When the team does not recommend a pension.',
      },
      gælder: (s) => visitationen(s)?.holdning?.svar !== 'foertidspension',
    },
    efter: ['team'],
    kræver: [teametStårBag, grundlagetErDer],
    gøresVed: ['AfgørelseTruffet'],
    tæller: omFleksjob,
    brev: 'afgoerelse',
  },
  {
    nøgle: 'afgjort_efter_indstilling',
    titel: {
      da: 'Kommunen afgør sagen efter indstillingen',
      en: 'The municipality decides after the recommendation',
    },
    siger: {
      da: 'Afgør sagen på baggrund af indstillingen. Følger I den ikke, skal teamet se sagen igen først.',
      en: 'Decide on the ground of the recommendation. If you do not follow it, the team sees the case again first.',
    },
    roller: kontoret,
    findes: medTeam,
    skal: { art: 'altid' },
    efter: ['helbredspapirer', 'arbejdsproevning', 'proevens_resultat', 'indstilling'],
    kræver: [grundlagetErDer],
    gøresVed: ['AfgørelseTruffet'],
    tæller: omFleksjob,
    brev: 'afgoerelse',
  },
  {
    nøgle: 'afgjort_efter_beskrivelsen',
    titel: {
      da: 'Kommunen afgør sagen efter beskrivelsen og rådet',
      en: 'The municipality decides after description and advice',
    },
    siger: {
      da: 'Afgør sagen, når beskrivelsen er lavet, og sundhedskoordinatoren har rådgivet.',
      en: 'Decide when the description is made and the health coordinator has advised.',
    },
    roller: kontoret,
    findes: { efter: samletBeskrivelseKræves, fra: '2026-07-01' },
    skal: { art: 'altid' },
    efter: ['helbredspapirer', 'arbejdsproevning', 'proevens_resultat', 'samlet_beskrivelse', 'sundhedsraad'],
    kræver: [grundlagetErDer],
    gøresVed: ['AfgørelseTruffet'],
    tæller: omFleksjob,
    brev: 'afgoerelse',
  },
  {
    nøgle: 'afsluttet',
    titel: { da: 'Fleksjobsagen afsluttes', en: 'The flex job case ends' },
    siger: {
      da: 'Afslut sagen, når den er afgjort, sendt videre eller frafaldet.',
      en: 'End the case when it was decided, sent on or given up.',
    },
    roller: kontoret,
    skal: { art: 'kan' },
    gøresVed: ['FleksjobsagAfsluttet'],
  },
]
