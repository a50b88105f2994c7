import { ressourceprofilKræves } from '@sagsvej/law'
import { uhørt } from '../../afgoerelse/uhoert.ts'
import { REDEGØRELSER } from '../../visitation/begivenheder.ts'
import { ikkeDød } from '../afgoerelse/krav.ts'
import { hindring, titel } from '../motor/hindring.ts'
import type { Krav, Trin } from '../motor/sagsgang.ts'
import { høringssvarErIndarbejdet, profilenErUdtalt } from './krav-profil.ts'
import { grundlagetErDer, ikkeAfgjort, lovenSvarerPåSagen, skemaetVenter } from './krav-team.ts'
import { afgørelsenHer, svaretHer, visitationen } from './stillingen.ts'

const kontoret = ['sagsbehandler', 'leder'] as const
const medProfil = { efter: ressourceprofilKræves, til: '2012-12-31' } as const

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

const REDEGØRES = Object.keys(REDEGØRELSER) as readonly (keyof typeof REDEGØRELSER)[]

/** From the statements until the visitation team has settled the case; until 2012. */
export const teamtrin: readonly Trin[] = [
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
]
