import { afgørelsenGælder, ressourceprofilKræves } from '@sagsvej/law'
import { erÆndretSiden, ressourceprofiler } from '../../ressourceprofil/profiler.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { Sagsgang, Trin } from '../motor/sagsgang.ts'
import {
  alleElementerErBeskrevet,
  borgerenHarUdtaltSig,
  borgerensOrdErMed,
  matchErBeskrevet,
  udtalelserneErBesvaret,
} from './krav.ts'
import { NÅR_DEN_IKKE_ER_SENDT, NÅR_DER_ER_SKREVET } from './skal.ts'
import { profilen, ubesvarede } from './stillingen.ts'

const findes = { efter: ressourceprofilKræves, til: '2012-12-31' } as const

const trin: readonly Trin[] = [
  {
    nøgle: 'paabegyndt',
    titel: { da: 'Profilen påbegyndes', en: 'The profile is begun' },
    siger: { da: 'Begynd profilen sammen med borgeren.', en: 'Begin the profile together with the citizen.' },
    roller: ['sagsbehandler', 'leder'],
    findes,
    skal: { art: 'altid' },
    gøresVed: ['RessourceprofilPåbegyndt'],
  },
  {
    nøgle: 'element',
    titel: { da: 'Elementerne beskrives', en: 'The elements are described' },
    siger: {
      da: 'Beskriv hvert af de 12 elementer: ressourcer, barrierer, hvordan de kan udvikles, og hvor I ved det fra.',
      en: 'Describe each of the twelve elements: resources, barriers, how they may be developed, and where it is known from.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes,
    skal: { art: 'kan' },
    gøresVed: ['ElementBeskrevet'],
    gentages: true,
  },
  {
    nøgle: 'borgers_ord',
    titel: { da: 'Borgerens egne ord', en: 'The citizen’s own words' },
    siger: {
      da: 'Borgeren skriver selv, eller I skriver, hvad borgeren siger. Kontoret ændrer ikke i ordene.',
      en: 'The citizen writes, or you write what the citizen says. The office does not change the words.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler'],
    findes,
    skal: { art: 'kan' },
    gøresVed: ['BorgersOrdSkrevet'],
    gentages: true,
  },
  {
    nøgle: 'netvaerk',
    titel: { da: 'Netværket inddrages', en: 'The network is involved' },
    siger: {
      da: 'Inddrag familie, kolleger og andre, når borgeren er enig i det.',
      en: 'Involve family, colleagues and others when the citizen agrees.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes,
    skal: { art: 'kan' },
    gøresVed: ['NetværkInddraget'],
    gentages: true,
  },
  {
    nøgle: 'match',
    titel: { da: 'Match med arbejdsmarkedet', en: 'Match with the labour market' },
    siger: {
      da: 'Hold ressourcerne op mod det, jobbene kræver: hvad passer, hvad mangler, og hvad kan udvikles.',
      en: 'Hold the resources up against what jobs ask: what fits, what is lacking, what can be developed.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes,
    skal: { art: 'kan' },
    gøresVed: ['MatchBeskrevet'],
    gentages: true,
  },
  {
    nøgle: 'fastlagt',
    titel: { da: 'Profilen fastlægges i en udgave', en: 'The profile is fixed as an edition' },
    siger: {
      da: 'Fastlæg profilen, før den sendes. Udgaven ændres aldrig; en rettelse giver en ny.',
      en: 'Fix the profile before it is sent. The edition never changes; a correction gives a new one.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes,
    skal: NÅR_DER_ER_SKREVET,
    kræver: [alleElementerErBeskrevet, borgerensOrdErMed, matchErBeskrevet],
    gøresVed: ['RessourceprofilFastlagt'],
    gentages: true,
  },
  {
    nøgle: 'sendt',
    titel: { da: 'Profilen sendes til udtalelse', en: 'The profile is sent for comment' },
    siger: {
      da: 'Send udgaven til borgeren, og giv en dag at svare til.',
      en: 'Send the edition to the citizen, and give a day to answer by.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes,
    skal: NÅR_DEN_IKKE_ER_SENDT,
    gøresVed: ['RessourceprofilSendtTilUdtalelse'],
    brev: 'ressourceprofil_til_udtalelse',
    gentages: true,
  },
  {
    nøgle: 'udtalelse',
    titel: { da: 'Borgeren udtaler sig', en: 'The citizen comments' },
    siger: {
      da: 'Borgeren siger, om de kan genkende sig selv, og hvad der skal rettes.',
      en: 'The citizen says whether they recognise themselves, and what to correct.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler'],
    findes,
    skal: { art: 'kan' },
    gøresVed: ['UdtalelseModtaget'],
    gentages: true,
  },
  {
    nøgle: 'indarbejdet',
    titel: { da: 'Udtalelsen indarbejdes', en: 'The comment is worked in' },
    siger: {
      da: 'Skriv bemærkningen ind, eller skriv, hvorfor den ikke skal ind.',
      en: 'Write the comment in, or write why it is not to go in.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes,
    skal: {
      art: 'når',
      siger: { da: 'Når borgeren har udtalt sig.', en: 'When the citizen has commented.' },
      gælder: (s) => {
        const profil = profilen(s)
        return profil !== undefined && ubesvarede(profil).length > 0
      },
    },
    gøresVed: ['UdtalelseIndarbejdet'],
    gentages: true,
  },
  {
    nøgle: 'faerdig',
    titel: { da: 'Profilen færdiggøres', en: 'The profile is finished' },
    siger: {
      da: 'Færdiggør profilen, når borgeren har set den, og alt er besvaret.',
      en: 'Finish the profile when the citizen has seen it and all is answered.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes,
    skal: { art: 'altid' },
    kræver: [alleElementerErBeskrevet, borgerenHarUdtaltSig, udtalelserneErBesvaret],
    gøresVed: ['RessourceprofilFærdiggjort'],
    // Whatever is written after it makes it unfinished.
    tæller: (event, sag) => {
      const profil =
        event.type === 'RessourceprofilFærdiggjort'
          ? emne(sag, ressourceprofiler).get(event.profilId)
          : undefined
      return profil !== undefined && !erÆndretSiden(profil)
    },
  },
  {
    nøgle: 'opgivet',
    titel: { da: 'Profilen opgives', en: 'The profile is given up' },
    siger: { da: 'Skriv, hvorfor profilen ikke gøres færdig.', en: 'Write why the profile is not finished.' },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'kan' },
    gøresVed: ['RessourceprofilOpgivet'],
  },
]

/** The resource profile of the work ability method, from the first talk until it is finished; until 2012. */
export const ressourceprofilgang: Sagsgang = {
  nøgle: 'ressourceprofil',
  titel: { da: 'Ressourceprofil', en: 'Resource profile' },
  siger: {
    da: 'Borgerens ressourcer og barrierer beskrives sammen med borgeren, holdes op mod arbejdsmarkedet og sendes til borgerens udtalelse.',
    en: 'The citizen’s resources and barriers are described with the citizen, held up against the labour market, and sent for the citizen’s comment.',
  },
  begyndesVed: ['RessourceprofilPåbegyndt'],
  sluttesVed: ['RessourceprofilOpgivet'],
  id: (event: SagBegivenhed) =>
    'profilId' in event && event.type !== 'ProfilLagtTilGrund' && event.type !== 'ForelagtVisitationsteam'
      ? event.profilId
      : undefined,
  fakta: (o) => {
    const asked = profilen(o)?.gælder
    return asked === undefined ? [] : [[afgørelsenGælder, asked]]
  },
  trin,
}
