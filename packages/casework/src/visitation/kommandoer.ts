import { dokumentetsNyeste } from '../dokumenter/i-sagen.ts'
import { direkte } from '../kommandoer/kommando.ts'
import { findes, ikkeFremtid, ny } from '../kommandoer/regler.ts'
import { ressourceprofiler } from '../ressourceprofil/profiler.ts'
import { erNyesteUdgave } from '../ressourceprofil/regler.ts'
import {
  ArbejdsprøvningAfsluttet,
  ArbejdsprøvningIværksat,
  ArbejdsprøvningUndladt,
  FleksjobsagAfsluttet,
  FleksjobsagRejst,
  ForelagtVisitationsteam,
  HelbredspapirerIndhentet,
  LægeerklæringRekvireret,
  PensionsindstillingSendt,
  ProfilLagtTilGrund,
  RedegørelseSkrevet,
  VisitationsteamTogStilling,
} from './begivenheder.ts'
import {
  erIndstillingsskema,
  erSammeProfil,
  erSammeSkema,
  hensynDerGælder,
  jobcentretFindes,
  periodenErRigtig,
  profilenErRedegørelsen,
  prøvenErNy,
  prøvenFindes,
  teametErBemyndiget,
} from './regler.ts'
import { visitationer } from './visitationer.ts'

const iSagen = findes('visitationId', { da: 'en fleksjobsag', en: 'a flex job case' }, visitationer)
const profil = findes('profilId', { da: 'en ressourceprofil', en: 'a resource profile' }, ressourceprofiler)

/** What can be asked of a flex job case. */
export const visitationskommandoer = [
  direkte(
    'RejsFleksjobsag',
    { da: 'Rejs en sag om fleksjob', en: 'Raise a flex job case' },
    FleksjobsagRejst,
    [ny('visitationId', visitationer), ikkeFremtid('modtaget'), jobcentretFindes],
  ),
  direkte(
    'LægProfilTilGrund',
    { da: 'Læg en ressourceprofil til grund', en: 'Take a resource profile as the basis' },
    ProfilLagtTilGrund,
    [iSagen, profil],
  ),
  direkte(
    'IndhentHelbredspapirer',
    { da: 'Indhent helbredspapirer, der findes', en: 'Bring in the papers on health there are' },
    HelbredspapirerIndhentet,
    [
      iSagen,
      ikkeFremtid('samtykke'),
      ({ papirer }, sag) => papirer.flatMap((one) => dokumentetsNyeste('papirer', one, sag)),
    ],
  ),
  direkte(
    'RekvirérLægeerklæring',
    { da: 'Rekvirér en lægeerklæring', en: 'Ask for a medical certificate' },
    LægeerklæringRekvireret,
    [iSagen],
  ),
  direkte(
    'IværksætArbejdsprøvning',
    { da: 'Iværksæt en arbejdsprøvning', en: 'Begin a work trial' },
    ArbejdsprøvningIværksat,
    [iSagen, prøvenErNy, periodenErRigtig, hensynDerGælder],
  ),
  direkte(
    'AfslutArbejdsprøvning',
    { da: 'Afslut arbejdsprøvningen', en: 'End the work trial' },
    ArbejdsprøvningAfsluttet,
    [iSagen, prøvenFindes, ({ dokument }, sag) => dokumentetsNyeste('dokument', dokument, sag)],
  ),
  direkte(
    'UndladArbejdsprøvning',
    { da: 'Undlad arbejdsprøvning', en: 'Leave the work trial out' },
    ArbejdsprøvningUndladt,
    [iSagen],
  ),
  direkte('SkrivRedegørelse', { da: 'Skriv en redegørelse', en: 'Write a statement' }, RedegørelseSkrevet, [
    iSagen,
    profilenErRedegørelsen,
    ({ dokument }, sag) => dokumentetsNyeste('dokument', dokument, sag),
  ]),
  direkte(
    'ForelægVisitationsteam',
    { da: 'Forelæg sagen for visitationsteamet', en: 'Put the case before the visitation team' },
    ForelagtVisitationsteam,
    [iSagen, profil, erSammeProfil, erNyesteUdgave, erIndstillingsskema],
  ),
  direkte(
    'TagStillingIVisitationsteam',
    { da: 'Tag stilling i visitationsteamet', en: 'Settle the matter in the visitation team' },
    VisitationsteamTogStilling,
    [iSagen, erSammeSkema, teametErBemyndiget],
  ),
  direkte(
    'SendPensionsindstilling',
    { da: 'Send indstillingen om pension', en: 'Send the recommendation of a pension' },
    PensionsindstillingSendt,
    [iSagen, ({ dokument }, sag) => dokumentetsNyeste('dokument', dokument, sag)],
  ),
  direkte(
    'AfslutFleksjobsag',
    { da: 'Afslut sagen om fleksjob', en: 'End the flex job case' },
    FleksjobsagAfsluttet,
    [iSagen],
  ),
] as const
