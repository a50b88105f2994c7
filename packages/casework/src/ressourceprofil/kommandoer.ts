import { læst } from '@sagsvej/rules/read'
import { tekst } from '../begivenheder/felt.ts'
import { DokumentOprettet, DokumentÆndret } from '../dokumenter/begivenheder.ts'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { dokumentetsNyeste } from '../dokumenter/i-sagen.ts'
import { brevMed } from '../forsendelse/standardtekster.ts'
import { direkte, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, iFremtiden, ikkeFremtid, ny } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import { skånebehovPå } from '../skaanebehov/skaanebehov.ts'
import {
  BorgersOrdSkrevet,
  ElementBeskrevet,
  MatchBeskrevet,
  NetværkInddraget,
  RessourceprofilFastlagt,
  RessourceprofilFærdiggjort,
  RessourceprofilOpgivet,
  RessourceprofilPåbegyndt,
  RessourceprofilSendtTilUdtalelse,
  UdtalelseIndarbejdet,
  UdtalelseModtaget,
} from './begivenheder.ts'
import { ressourceprofiler } from './profiler.ts'
import {
  derErNogetNyt,
  dokumentetErProfilens,
  elementetHarNoget,
  erNyesteUdgave,
  lovenHarProfilen,
  netværketMåBruges,
  udtalelsenErNy,
  udtalelsenFindes,
} from './regler.ts'

export const iProfilen = findes(
  'profilId',
  { da: 'en ressourceprofil', en: 'a resource profile' },
  ressourceprofiler,
)

/** The profile is fixed as an edition, and its document gets the version that goes with it, in one. */
const fastlæg = kommando({
  type: 'FastlægRessourceprofil',
  titel: { da: 'Fastlæg ressourceprofilen i en udgave', en: 'Fix the resource profile as an edition' },
  felter: { profilId: tekst, dokumentId: tekst },
  regler: [iProfilen, derErNogetNyt, dokumentetErProfilens],
  giver: ({ profilId, dokumentId }, sag, om) => {
    const known = emne(sag, dokumenter).get(dokumentId)
    const version = (known?.version ?? 0) + 1
    const udgave = (emne(sag, ressourceprofiler).get(profilId)?.udgaver.length ?? 0) + 1
    const paper = known
      ? gjort(DokumentÆndret, { dokumentId, udgave: version, aendring: `Udgave ${udgave}` }, om)
      : gjort(DokumentOprettet, { dokumentId, titel: 'Ressourceprofil', ...SOM_DOKUMENT }, om)
    const skaanebehov = skånebehovPå(sag, om.den).map(({ skaaneId }) => skaaneId)
    const fixed = { profilId, udgave, dokument: { dokumentId, version }, skaanebehov }
    return læst([paper, gjort(RessourceprofilFastlagt, fixed, om)])
  },
})

const SOM_DOKUMENT = { art: 'ressourceprofil', endelig: true, afgivet: false } as const

/** What can be asked of resource profiles. */
export const ressourceprofilkommandoer = [
  direkte(
    'PåbegyndRessourceprofil',
    { da: 'Påbegynd en ressourceprofil', en: 'Begin a resource profile' },
    RessourceprofilPåbegyndt,
    [ny('profilId', ressourceprofiler), lovenHarProfilen],
  ),
  direkte('BeskrivElement', { da: 'Beskriv et element', en: 'Describe an element' }, ElementBeskrevet, [
    iProfilen,
    elementetHarNoget,
    ({ bevis }, sag) => bevis.flatMap((one) => dokumentetsNyeste('bevis', one, sag)),
  ]),
  direkte(
    'SkrivBorgersOrd',
    { da: 'Skriv borgerens egne ord', en: 'Write the citizen’s own words' },
    BorgersOrdSkrevet,
    [iProfilen],
  ),
  direkte(
    'InddragNetværk',
    { da: 'Inddrag borgerens netværk', en: 'Involve the citizen’s network' },
    NetværkInddraget,
    [iProfilen, netværketMåBruges],
  ),
  direkte(
    'BeskrivMatch',
    { da: 'Beskriv match med arbejdsmarkedet', en: 'Describe the match with the labour market' },
    MatchBeskrevet,
    [iProfilen],
  ),
  fastlæg,
  direkte(
    'SendRessourceprofilTilUdtalelse',
    { da: 'Send ressourceprofilen til udtalelse', en: 'Send the resource profile for comment' },
    RessourceprofilSendtTilUdtalelse,
    [iProfilen, erNyesteUdgave, iFremtiden('svarSenest'), brevMed('brevId', 'ressourceprofil_til_udtalelse')],
  ),
  direkte(
    'UdtalDigOmRessourceprofil',
    { da: 'Udtal dig om ressourceprofilen', en: 'Comment on the resource profile' },
    UdtalelseModtaget,
    [iProfilen, udtalelsenErNy, ikkeFremtid('modtaget')],
  ),
  direkte(
    'IndarbejdUdtalelse',
    { da: 'Indarbejd udtalelsen', en: 'Work the comment in' },
    UdtalelseIndarbejdet,
    [iProfilen, udtalelsenFindes],
  ),
  direkte(
    'FærdiggørRessourceprofil',
    { da: 'Færdiggør ressourceprofilen', en: 'Finish the resource profile' },
    RessourceprofilFærdiggjort,
    [iProfilen, erNyesteUdgave],
  ),
  direkte(
    'OpgivRessourceprofil',
    { da: 'Opgiv ressourceprofilen', en: 'Give the resource profile up' },
    RessourceprofilOpgivet,
    [iProfilen],
  ),
] as const
