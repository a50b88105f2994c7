import type { Tekst } from '@sagsvej/rules'
import type { Sagsgang } from '../motor/sagsgang.ts'

/** A step of the source document in our own words, beside our steps that show it: `sagsgang/trin`. */
export interface Kildetrin {
  readonly nr: number
  readonly siger: Tekst
  readonly trin: readonly `${string}/${string}`[]
  /** What is otherwise with us, where something is. */
  readonly bemærk?: Tekst
}

/** The administration of the rules in a municipality with four job centres, about 2010: its procedure step by step. */
export const KILDENS_GANG: readonly Kildetrin[] = [
  {
    nr: 1,
    siger: {
      da: 'Sagen opstår i en sygedagpengesag eller et kontaktforløb, eller borgeren, den faglige organisation, arbejdsgiveren eller andre tager initiativ',
      en: 'The case comes up in a sickness case or a contact course, or the citizen, the union, the employer or others take the initiative',
    },
    trin: ['fleksjobvisitation/rejst'],
  },
  {
    nr: 2,
    siger: {
      da: 'Ressourceprofilen påbegyndes eller ajourføres',
      en: 'The resource profile is begun or brought up to date',
    },
    trin: ['ressourceprofil/paabegyndt', 'ressourceprofil/element', 'fleksjobvisitation/profil'],
  },
  {
    nr: 3,
    siger: {
      da: 'De helbredsoplysninger, der findes, indhentes; nye erklæringer rekvireres, hvis det er relevant',
      en: 'The health information there is, is brought in; new certificates are asked for where relevant',
    },
    trin: ['fleksjobvisitation/helbredspapirer', 'fleksjobvisitation/laegeerklaering'],
  },
  {
    nr: 4,
    siger: {
      da: 'Helbredet drøftes eventuelt med lægekonsulenten, som ikke udtaler sig om retten',
      en: 'Health may be talked over with the medical adviser, who says nothing of the right',
    },
    trin: [
      'fleksjobvisitation/laegekonsulent',
      'laegekonsulent/spurgt',
      'laegekonsulent/svar',
      'laegekonsulent/vurderet',
    ],
  },
  {
    nr: 5,
    siger: {
      da: 'Det vurderes, om der skal iværksættes arbejdsprøvning, eller om det er åbenbart formålsløst',
      en: 'It is judged whether to begin a work trial, or whether that is plainly pointless',
    },
    trin: ['fleksjobvisitation/arbejdsproevning', 'fleksjobvisitation/formaalsloest'],
  },
  {
    nr: 6,
    siger: {
      da: 'Resultatet af prøvningen indarbejdes i profilen, som færdiggøres',
      en: 'The result of the trial is worked into the profile, which is finished',
    },
    trin: [
      'fleksjobvisitation/proevens_resultat',
      'fleksjobvisitation/profil_fastlagt',
      'ressourceprofil/fastlagt',
    ],
  },
  {
    nr: 7,
    siger: {
      da: 'Profilen sendes til udtalelse hos borgeren',
      en: 'The profile is sent to the citizen for comment',
    },
    trin: ['fleksjobvisitation/profil_til_udtalelse', 'ressourceprofil/sendt', 'ressourceprofil/udtalelse'],
  },
  {
    nr: 8,
    siger: { da: 'Relevante bemærkninger indarbejdes', en: 'Relevant comments are worked in' },
    trin: ['fleksjobvisitation/udtalelse_indarbejdet', 'ressourceprofil/indarbejdet'],
    bemærk: {
      da: 'Er en bemærkning ikke relevant, skal det skrives hvorfor.',
      en: 'Where a comment is not relevant, it must be written why.',
    },
  },
  {
    nr: 9,
    siger: {
      da: 'Profilen og akterne sendes til borgeren til partshøring',
      en: 'The profile and the file are sent to the citizen for hearing',
    },
    trin: ['fleksjobvisitation/hoert', 'afgoerelse/partshoering'],
    bemærk: {
      da: 'Loven kræver høring, når afgørelsen går borgeren imod; kontoret hørte altid.',
      en: 'The act asks for a hearing when the decision goes against the citizen; the office always held one.',
    },
  },
  {
    nr: 10,
    siger: {
      da: 'Relevante bemærkninger fra høringen indarbejdes',
      en: 'Relevant comments from the hearing are worked in',
    },
    trin: ['afgoerelse/hoeringssvar', 'fleksjobvisitation/udtalelse_indarbejdet'],
  },
  {
    nr: 11,
    siger: {
      da: 'Sagen forelægges visitationsteamet på et særligt indstillingsskema',
      en: 'The case is put before the visitation team on a special form',
    },
    trin: ['fleksjobvisitation/forelagt'],
    bemærk: {
      da: 'De fire redegørelser, loven krævede, skal være skrevet først.',
      en: 'The four statements the act asked for must be written first.',
    },
  },
  {
    nr: 12,
    siger: {
      da: 'Teamet i jobcentret er bemyndiget til at afgøre sagen og til at indstille om førtidspension til en anden forvaltning',
      en: 'The team of the job centre has the power to decide, and to recommend a pension to another administration',
    },
    trin: ['fleksjobvisitation/team', 'fleksjobvisitation/pensionsindstilling'],
  },
  {
    nr: 13,
    siger: {
      da: 'Borgeren underrettes skriftligt om afgørelsen med begrundelse og klageadgang',
      en: 'The citizen is told of the decision in writing, with reasons and how to complain',
    },
    trin: [
      'fleksjobvisitation/afgjort_af_teamet',
      'afgoerelse/truffet',
      'afgoerelse/afsendt',
      'klage/modtaget',
    ],
  },
]

/** The keys named that no procedure has. */
export const ukendteTrin = (sagsgange: readonly Sagsgang[]): readonly string[] => {
  const known = new Set(sagsgange.flatMap(({ nøgle, trin }) => trin.map((one) => `${nøgle}/${one.nøgle}`)))
  return KILDENS_GANG.flatMap(({ trin }) => trin).filter((key) => !known.has(key))
}
