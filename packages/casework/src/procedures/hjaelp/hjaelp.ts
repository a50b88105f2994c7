import {
  akassenAfgørBefordring,
  ansøgningenPrøvetEfterHuslejehjælp,
  hjælpemiddelfrist,
  tandbehandlingSkalGodkendes,
  tilflytningskommunenAfgør,
} from '@sagsvej/law'
import type { Aktørrolle } from '../../begivenheder/aktoer.ts'
import { HJÆLPEARTER } from '../../hjaelp/arter.ts'
import { hjælpesager } from '../../hjaelp/hjaelp-soegt.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Sagsgang, Trin } from '../motor/sagsgang.ts'
import {
  andresAtAfgøre,
  harTilskuddet,
  hjælpenFindes,
  restancenErPrøvet,
  svaretErFremme,
  voresAtAfgøre,
} from './krav.ts'
import { PRØVELSENS_BESTEMMELSER, prøvelsensDele } from './proevelse.ts'
import { afgøresHer, andenAfgør, huslejePrøvet, skalGodkendes } from './stillingen.ts'

const KOMMUNEN: readonly Aktørrolle[] = ['sagsbehandler', 'leder']

/**
 * An aid at work has a deadline in the act (KOMP.16), the rest the municipality's own: one step each, as a day the law
 * gives one application may not fall on another.
 */
const afgjort = (nøgle: string, påArbejdet: boolean): Trin => ({
  nøgle,
  titel: påArbejdet
    ? { da: 'Hjælpemidlet på arbejdet afgøres', en: 'The aid at work is decided' }
    : { da: 'Hjælpen afgøres', en: 'The help is decided' },
  siger: {
    da: 'Træf afgørelsen som andre afgørelser: hør parten, begrund, og send brevet.',
    en: 'Make the decision like other decisions: hear the party, give reasons, and send the letter.',
  },
  roller: KOMMUNEN,
  skal: {
    art: 'når',
    siger: påArbejdet
      ? { da: 'Når der er søgt om et hjælpemiddel på arbejdet.', en: 'When an aid at work is applied for.' }
      : { da: 'Når der er søgt om anden hjælp.', en: 'When other help is applied for.' },
    gælder: (s) => atWork(s.sag, s.gang.id) === påArbejdet && afgøresHer(s),
  },
  efter: ['proevet'],
  kræver: [restancenErPrøvet],
  ...(påArbejdet ? { frist: hjælpemiddelfrist } : {}),
  gøresVed: ['AfgørelseTruffet'],
  tæller: (event, sag) => atWork(sag, id(event, sag) ?? '') === påArbejdet,
  brev: 'afgoerelse',
})

const atWork = (sag: SagTilstand, ansoegningId: string): boolean =>
  emne(sag, hjælpesager).get(ansoegningId)?.art.slags === 'arbejdshjaelpemiddel'

/** From what is applied for to the answer: single expenses, transport and aids go the one way. */
export const hjælpegang: Sagsgang = {
  nøgle: 'hjaelp',
  titel: {
    da: 'Hjælp til udgifter, transport og hjælpemidler',
    en: 'Help with expenses, transport and aids',
  },
  siger: {
    da: 'Den rette myndighed prøver, om loven giver hjælpen, og borgeren får en afgørelse.',
    en: 'The right authority tries whether the law gives the help, and the citizen gets a decision.',
  },
  begyndesVed: ['HjælpSøgt'],
  sluttesVed: ['AnsøgningFærdigbehandlet'],
  id,
  // What the application itself tells the law is registered when it comes.
  fakta: (s) => [[ansøgningenPrøvetEfterHuslejehjælp, huslejePrøvet(s)]],
  spørger: [
    akassenAfgørBefordring,
    tilflytningskommunenAfgør,
    tandbehandlingSkalGodkendes,
    ...PRØVELSENS_BESTEMMELSER,
    ...[...HJÆLPEARTER.values()].map(({ bestemmelse }) => bestemmelse),
  ],
  trin: [
    {
      nøgle: 'soegt',
      titel: { da: 'Det står klart, hvad der søges om', en: 'It is clear what is applied for' },
      siger: {
        da: 'Registrér, hvilken hjælp borgeren søger, og hvad den skal bruges til.',
        en: 'Register which help the citizen applies for, and what it is for.',
      },
      roller: ['borger', 'repraesentant', ...KOMMUNEN, 'system'],
      skal: { art: 'altid' },
      gøresVed: ['HjælpSøgt'],
    },
    {
      nøgle: 'oversendt',
      titel: { da: 'Ansøgningen sendes videre', en: 'The application is passed on' },
      siger: {
        da: 'Send ansøgningen til den, der skal afgøre den, og fortæl borgeren det.',
        en: 'Pass the application on to who must decide it, and tell the citizen.',
      },
      roller: KOMMUNEN,
      skal: {
        art: 'når',
        siger: {
          da: 'Når en anden kommune eller a-kassen skal afgøre den.',
          en: 'When another municipality or the unemployment fund must decide it.',
        },
        gælder: andenAfgør,
      },
      kræver: [andresAtAfgøre],
      gøresVed: ['AnsøgningOversendt'],
    },
    {
      nøgle: 'proevet',
      titel: { da: 'Ansøgningen prøves efter loven', en: 'The application is tried under the law' },
      siger: {
        da: 'Saml oplysningerne, foretag skønnene, og forbered afgørelsen.',
        en: 'Gather the facts, make the judgements, and prepare the decision.',
      },
      roller: KOMMUNEN,
      skal: {
        art: 'når',
        siger: { da: 'Når det er os, der afgør ansøgningen.', en: 'When it is ours to decide.' },
        gælder: afgøresHer,
      },
      kræver: [voresAtAfgøre, hjælpenFindes, ...prøvelsensDele],
      gøresVed: ['AfgørelseForberedt'],
    },
    afgjort('afgjort', false),
    afgjort('hjaelpemiddel_afgjort', true),
    {
      nøgle: 'behandling_godkendt',
      titel: { da: 'Tandbehandlingen godkendes', en: 'The dental treatment is approved' },
      siger: {
        da: 'Er hele behandlingen dyr, godkend den, før borgeren begynder.',
        en: 'If the whole treatment is dear, approve it before the citizen begins.',
      },
      roller: KOMMUNEN,
      skal: {
        art: 'når',
        siger: {
          da: 'Når der er søgt tilskud til en tandbehandling over lovens grænse.',
          en: 'When the grant is applied for with a treatment above the limit of the act.',
        },
        gælder: (s) => afgøresHer(s) && skalGodkendes(s),
      },
      kræver: [harTilskuddet],
      gøresVed: ['TandbehandlingGodkendt'],
    },
    {
      nøgle: 'svaret',
      titel: { da: 'Borgeren har fået svar', en: 'The citizen has been answered' },
      siger: {
        da: 'Luk ansøgningen, når afgørelsen er nået frem, eller ansøgningen er sendt videre.',
        en: 'Close the application when the decision has arrived, or the application was passed on.',
      },
      roller: KOMMUNEN,
      skal: { art: 'altid' },
      kræver: [svaretErFremme],
      gøresVed: ['AnsøgningFærdigbehandlet'],
    },
  ],
}

/** The application an event names or that a decision is made on, where it asks for help. */
function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  const all = emne(sag, hjælpesager)
  if ('ansoegningId' in event) {
    const { ansoegningId } = event
    return event.type === 'HjælpSøgt' || (ansoegningId !== undefined && all.has(ansoegningId))
      ? ansoegningId
      : undefined
  }
  if (event.type !== 'AfgørelseTruffet') return undefined
  return [...all.values()].find(({ afgoerelseId }) => afgoerelseId === event.afgoerelseId)?.ansoegningId
}
