import {
  ressourceprofilKræves,
  samletBeskrivelseKræves,
  skalIRehabiliteringsteam,
  sundhedsfagligRådgivningKræves,
} from '@sagsvej/law'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { uhørt } from '../../afgoerelse/uhoert.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { REDEGØRELSER } from '../../visitation/begivenheder.ts'
import { ikkeDød } from '../afgoerelse/krav.ts'
import { hindring, titel } from '../motor/hindring.ts'
import type { Krav, Trin } from '../motor/sagsgang.ts'
import {
  grundlagetErDer,
  høringssvarErIndarbejdet,
  ikkeAfgjort,
  lovenSvarerPåSagen,
  profilenErUdtalt,
  skemaetVenter,
  teametStårBag,
} from './krav.ts'
import { afgørelsenHer, svaretHer, visitationen } from './stillingen.ts'

const kontoret = ['sagsbehandler', 'leder'] as const
const medProfil = { efter: ressourceprofilKræves, til: '2012-12-31' } as const
const medTeam = { efter: skalIRehabiliteringsteam, fra: '2013-01-01', til: '2026-06-30' } as const

/** The hearing comes before the team: nothing goes to it that the party has not been heard of. */
const partenErHørt: Krav = {
  nøgle: 'partshoert',
  titel: titel('Partshøring', 'Hearing'),
  hindringer: (s) => {
    const made = afgørelsenHer(s)
    const answer = svaretHer(s)
    if (!made || !answer) return []
    return uhørt(made.afgoerelseId, answer, s.sag, { på: made.på, kendt: s.tider.kendt }).map((one) => {
      const what =
        one.art === 'oplysning' ? one.faktum.etiket : { da: `»${one.titel}«`, en: `“${one.titel}”` }
      return hindring(
        'kommune',
        `Parten er ikke hørt om ${what.da}. Hør parten, før sagen forelægges.`,
        `The party has not been heard of ${what.en}. Hear the party before the case is put forward.`,
      )
    })
  },
}

/** Nothing is recommended to another administration that the team did not recommend. */
const teametIndstillerPension: Krav = {
  nøgle: 'team_indstiller',
  titel: titel('Teamets indstilling', 'The team’s recommendation'),
  hindringer: (s) =>
    visitationen(s)?.holdning?.svar === 'foertidspension'
      ? []
      : [
          hindring(
            'kommune',
            'Visitationsteamet har ikke indstillet til førtidspension.',
            'The visitation team has not recommended a disability pension.',
          ),
        ],
}

const redegørelse = (om: keyof typeof REDEGØRELSER): Trin => ({
  nøgle: `redegoerelse_${om}`,
  titel: { da: `Redegørelse: ${REDEGØRELSER[om].da}`, en: `Statement: ${REDEGØRELSER[om].en}` },
  siger: {
    da: 'Skriv redegørelsen, og læg den på sagen. Uden de fire mister kommunen refusionen i 36 måneder.',
    en: 'Write the statement and put it on the case. Without the four the municipality loses the refund for 36 months.',
  },
  roller: kontoret,
  findes: medProfil,
  skal: {
    art: 'når',
    siger: { da: 'Når der skal gives fleksjob.', en: 'When a flex job is to be given.' },
    gælder: (s) => svaretHer(s)?.tilUgunst !== true,
  },
  efter: ['arbejdsproevning'],
  gøresVed: ['RedegørelseSkrevet'],
  tæller: (event) => event.type === 'RedegørelseSkrevet' && event.om === om,
})

const omFleksjob = (event: SagBegivenhed, sag: SagTilstand): boolean =>
  event.type === 'AfgørelseTruffet' && emne(sag, afgørelser).get(event.afgoerelseId)?.art === 'fleksjob'

const REDEGØRES = Object.keys(REDEGØRELSER) as readonly (keyof typeof REDEGØRELSER)[]

/** From the statements until the decision has been made, under each version of the law. */
export const afgørelsestrin: readonly Trin[] = [
  ...REDEGØRES.map(redegørelse),
  {
    nøgle: 'forelagt',
    titel: { da: 'Sagen forelægges på indstillingsskemaet', en: 'The case is put forward on the form' },
    siger: {
      da: 'Forelæg sagen for visitationsteamet på det særlige skema, når borgeren har haft profilen og er hørt.',
      en: 'Put the case before the visitation team on its form, when the citizen has had the profile and been heard.',
    },
    roller: ['sagsbehandler'],
    findes: medProfil,
    skal: { art: 'altid' },
    efter: [
      'profil_til_udtalelse',
      'proevens_resultat',
      'udtalelse_indarbejdet',
      ...REDEGØRES.map((om) => `redegoerelse_${om}`),
    ],
    kræver: [
      ikkeDød,
      ikkeAfgjort,
      profilenErUdtalt,
      lovenSvarerPåSagen,
      partenErHørt,
      høringssvarErIndarbejdet,
      grundlagetErDer,
    ],
    gøresVed: ['ForelagtVisitationsteam'],
  },
  {
    nøgle: 'team',
    titel: { da: 'Visitationsteamet tager stilling', en: 'The visitation team settles it' },
    siger: {
      da: 'Teamet i jobcentret er bemyndiget til at afgøre sagen, og til at indstille til førtidspension.',
      en: 'The team of the job centre has the power to decide, and to recommend a disability pension.',
    },
    roller: ['team'],
    findes: medProfil,
    skal: { art: 'altid' },
    efter: ['forelagt'],
    andenEnd: 'forelagt',
    kræver: [skemaetVenter],
    gøresVed: ['VisitationsteamTogStilling'],
  },
  {
    nøgle: 'pensionsindstilling',
    titel: { da: 'Indstillingen om pension sendes', en: 'The recommendation of a pension is sent' },
    siger: {
      da: 'Send teamets indstilling til den forvaltning, der afgør førtidspension.',
      en: 'Send the team’s recommendation to the administration that decides on pensions.',
    },
    roller: kontoret,
    findes: medProfil,
    skal: {
      art: 'når',
      siger: { da: 'Når teamet indstiller til førtidspension.', en: 'When the team recommends a pension.' },
      gælder: (s) => visitationen(s)?.holdning?.svar === 'foertidspension',
    },
    efter: ['team'],
    kræver: [teametIndstillerPension],
    gøresVed: ['PensionsindstillingSendt'],
  },
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
