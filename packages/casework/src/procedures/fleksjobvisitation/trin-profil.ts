import { ressourceprofilKræves } from '@sagsvej/law'
import type { Trin } from '../motor/sagsgang.ts'
import { nårDenIkkeErSendt, nårDerErSkrevet } from '../ressourceprofil/skal.ts'
import { ubesvarede } from '../ressourceprofil/stillingen.ts'
import { formålsløstErVurderet, profilenErUdtalt, resultatetErIProfilen } from './krav.ts'
import { profilenI, visitationen } from './stillingen.ts'

const kontoret = ['sagsbehandler', 'leder'] as const
const medProfil = { efter: ressourceprofilKræves, til: '2012-12-31' } as const

/** From the initiative until the profile has been commented on. */
export const profiltrin: readonly Trin[] = [
  {
    nøgle: 'rejst',
    titel: { da: 'Sagen rejses', en: 'The case is raised' },
    siger: {
      da: 'Borgeren, den faglige organisation, arbejdsgiveren, lægen eller jobcentret selv kan tage initiativ.',
      en: 'The citizen, the union, the employer, the doctor or the job centre itself may take the initiative.',
    },
    roller: ['borger', 'repraesentant', 'arbejdsgiver', 'laege', 'sagsbehandler', 'leder', 'system'],
    skal: { art: 'altid' },
    gøresVed: ['FleksjobsagRejst'],
  },
  {
    nøgle: 'profil',
    titel: {
      da: 'Ressourceprofilen påbegyndes eller ajourføres',
      en: 'The resource profile is begun or updated',
    },
    siger: {
      da: 'Læg den profil til grund, der findes, eller påbegynd en ny.',
      en: 'Take the profile there is as the basis, or begin a new one.',
    },
    roller: kontoret,
    findes: medProfil,
    skal: { art: 'lov', bestemmelse: ressourceprofilKræves },
    efter: ['rejst'],
    gøresVed: ['ProfilLagtTilGrund'],
  },
  {
    nøgle: 'helbredspapirer',
    titel: {
      da: 'De helbredspapirer, der findes, indhentes',
      en: 'The papers on health there are, are brought in',
    },
    siger: {
      da: 'Hent først det, der allerede er skrevet om helbredet. Borgeren har samtykket.',
      en: 'First bring in what has already been written on health. The citizen has consented.',
    },
    roller: kontoret,
    skal: { art: 'altid' },
    efter: ['rejst'],
    gøresVed: ['HelbredspapirerIndhentet'],
  },
  {
    nøgle: 'laegeerklaering',
    titel: { da: 'Nye lægeerklæringer rekvireres', en: 'New medical certificates are asked for' },
    siger: {
      da: 'Bed om en ny erklæring, hvis det, der findes, ikke er nok.',
      en: 'Ask for a new certificate if what there is, is not enough.',
    },
    roller: kontoret,
    skal: { art: 'kan' },
    efter: ['helbredspapirer'],
    gøresVed: ['LægeerklæringRekvireret'],
    gentages: true,
  },
  {
    nøgle: 'laegekonsulent',
    titel: {
      da: 'Helbredet drøftes med lægekonsulenten',
      en: 'Health is talked over with the medical adviser',
    },
    siger: {
      da: 'Spørg om helbredet og skånehensyn. Lægekonsulenten udtaler sig ikke om retten.',
      en: 'Ask about health and needs at work. The adviser says nothing on the right.',
    },
    roller: kontoret,
    skal: { art: 'kan' },
    efter: ['helbredspapirer'],
    gøresVed: ['LægekonsulentSpurgt'],
    gentages: true,
  },
  {
    nøgle: 'arbejdsproevning',
    titel: { da: 'Arbejdsprøvning, eller åbenbart formålsløst', en: 'A work trial, or plainly pointless' },
    siger: {
      da: 'Tag stilling til, om borgeren skal i arbejdsprøvning, eller om det er åbenbart formålsløst.',
      en: 'Settle whether the citizen is to have a work trial, or whether that is plainly pointless.',
    },
    roller: kontoret,
    skal: { art: 'altid' },
    efter: ['helbredspapirer'],
    gøresVed: ['ArbejdsprøvningIværksat', 'ArbejdsprøvningUndladt'],
  },
  {
    nøgle: 'formaalsloest',
    titel: { da: 'Arbejdsprøvning undlades', en: 'The work trial is left out' },
    siger: {
      da: 'Undlad kun arbejdsprøvning, når det er vurderet og begrundet, at den er åbenbart formålsløs.',
      en: 'Leave the trial out only when it was judged, with a reason, to be plainly pointless.',
    },
    roller: kontoret,
    skal: { art: 'kan' },
    efter: ['helbredspapirer'],
    kræver: [formålsløstErVurderet],
    gøresVed: ['ArbejdsprøvningUndladt'],
  },
  {
    nøgle: 'proevens_resultat',
    titel: { da: 'Arbejdsprøvningens resultat', en: 'The result of the work trial' },
    siger: { da: 'Skriv, hvad prøvningen viste.', en: 'Write what the trial showed.' },
    roller: kontoret,
    skal: {
      art: 'når',
      siger: { da: 'Når en arbejdsprøvning er i gang.', en: 'When a work trial is running.' },
      gælder: (s) => visitationen(s)?.prøver.some(({ resultat }) => resultat === undefined) ?? false,
    },
    efter: ['arbejdsproevning'],
    gøresVed: ['ArbejdsprøvningAfsluttet'],
    gentages: true,
  },
  {
    nøgle: 'profil_fastlagt',
    titel: {
      da: 'Resultatet indarbejdes, og profilen fastlægges',
      en: 'The result is worked in and the profile fixed',
    },
    siger: {
      da: 'Skriv resultatet ind i profilen, og fastlæg den.',
      en: 'Write the result into the profile, and fix it.',
    },
    roller: kontoret,
    findes: medProfil,
    skal: nårDerErSkrevet(profilenI),
    efter: ['profil', 'arbejdsproevning', 'proevens_resultat'],
    kræver: [resultatetErIProfilen],
    gøresVed: ['RessourceprofilFastlagt'],
    gentages: true,
  },
  {
    nøgle: 'profil_til_udtalelse',
    titel: {
      da: 'Profilen sendes til borgerens udtalelse',
      en: 'The profile is sent for the citizen’s comment',
    },
    siger: { da: 'Send den udgave, der er fastlagt.', en: 'Send the edition that was fixed.' },
    roller: kontoret,
    findes: medProfil,
    skal: nårDenIkkeErSendt(profilenI),
    efter: ['profil', 'arbejdsproevning', 'proevens_resultat'],
    gøresVed: ['RessourceprofilSendtTilUdtalelse'],
    brev: 'ressourceprofil_til_udtalelse',
    gentages: true,
  },
  {
    nøgle: 'udtalelse_indarbejdet',
    titel: { da: 'Bemærkningerne indarbejdes', en: 'The comments are worked in' },
    siger: {
      da: 'Skriv borgerens bemærkninger ind, eller skriv, hvorfor de ikke skal ind. Det gælder også svaret i partshøringen.',
      en: 'Write the citizen’s comments in, or why they are not to go in. So too the answer in the hearing.',
    },
    roller: kontoret,
    findes: medProfil,
    skal: {
      art: 'når',
      siger: { da: 'Når borgeren har udtalt sig.', en: 'When the citizen has commented.' },
      gælder: (s) => {
        const profil = profilenI(s)
        return profil !== undefined && ubesvarede(profil).length > 0
      },
    },
    gøresVed: ['UdtalelseIndarbejdet'],
    gentages: true,
  },
  {
    nøgle: 'hoert',
    titel: {
      da: 'Profilen og akterne sendes til partshøring',
      en: 'The profile and the file are sent for hearing',
    },
    siger: {
      da: 'Hør borgeren, når profilen har været til udtalelse. Høringen viser profilen i den udgave, der gælder.',
      en: 'Hear the citizen when the profile has been commented on. The hearing shows the edition that stands.',
    },
    roller: kontoret,
    findes: medProfil,
    skal: { art: 'kan' },
    efter: ['udtalelse_indarbejdet'],
    kræver: [profilenErUdtalt],
    gøresVed: ['PartHørt'],
    brev: 'partshoering',
    gentages: true,
  },
]
