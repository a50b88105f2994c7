import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { høringer } from '../../hoering/hoeringer.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Sagsgang } from '../motor/sagsgang.ts'
import {
  begrundelsenKanSkrives,
  brevetErFremme,
  brevetErSkrevet,
  høringenErFærdig,
  ikkeDød,
  lovenSvarer,
  oplysningerneErNye,
  vejledtForinden,
} from './krav.ts'
import { grundlagetErDer } from './krav-grundlag.ts'
import { oplysningerneErAfklaret } from './krav-samtykke.ts'
import { fratager, skalHøres } from './stillingen.ts'
import { anmodningerBesvaret, klagerOverAktindsigtAfgjort } from './venter-paa-aktindsigt.ts'

/** From the day a decision is prepared until it has effect: hear, decide, prove delivery, and only then let it work. */
export const afgørelsesgang: Sagsgang = {
  nøgle: 'afgoerelse',
  titel: { da: 'Afgørelse', en: 'Decision' },
  siger: {
    da: 'Sagen oplyses, parten høres, en person træffer afgørelsen, brevet når frem, og først da virker den.',
    en: 'The facts are established, the party is heard, a person decides, the letter arrives, and only then does it have effect.',
  },
  begyndesVed: ['AfgørelseForberedt'],
  sluttesVed: ['UdbetalingAnvist', 'AfgørelseOpgivet', 'AfgørelseTilbagekaldt'],
  id,
  fakta: () => [],
  trin: [
    {
      nøgle: 'partshoering',
      titel: { da: 'Partshøring', en: 'Hearing of the party' },
      siger: {
        da: 'Vis parten de oplysninger, der taler imod dem, og som de ikke ved, at vi har. Giv en dag at svare til.',
        en: 'Show the party the facts that go against them and that they do not know we have. Give a day to answer by.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: {
        art: 'når',
        siger: {
          da: 'Når afgørelsen går parten imod og bygger på noget, parten ikke selv har sagt eller er hørt om.',
          en: 'When the decision goes against the party and rests on something they did not say themselves and were not heard of.',
        },
        gælder: skalHøres,
      },
      gøresVed: ['PartHørt', 'HøringUndladt', 'OplysningIkkeHørt'],
      brev: 'partshoering',
      gentages: true,
    },
    {
      nøgle: 'hoeringssvar',
      titel: { da: 'Partens svar', en: 'The party’s answer' },
      siger: { da: 'Registrér svaret, når det kommer.', en: 'Register the answer when it comes.' },
      roller: ['sagsbehandler', 'borger', 'repraesentant', 'system'],
      skal: { art: 'kan' },
      gøresVed: ['HøringssvarModtaget'],
      gentages: true,
    },
    {
      nøgle: 'godkendt',
      titel: { da: 'En kollega ser på den', en: 'A colleague looks at it' },
      siger: {
        da: 'En anden end den, der træffer afgørelsen, ser på den, når den tager en ydelse fra nogen. Det er praksis, ikke lov.',
        en: 'Somebody else than who decides looks at it when it takes a benefit from somebody. That is practice, not law.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: {
        art: 'når',
        siger: {
          da: 'Når afgørelsen tager en ydelse fra parten.',
          en: 'When the decision takes a benefit from the party.',
        },
        gælder: fratager,
      },
      efter: ['partshoering'],
      gøresVed: ['AfgørelseGodkendt'],
    },
    {
      nøgle: 'truffet',
      titel: { da: 'Afgørelsen træffes', en: 'The decision is made' },
      siger: {
        da: 'En person træffer afgørelsen på det svar, loven giver, og skriver under.',
        en: 'A person makes the decision on the answer the law gives, and signs it.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: { art: 'altid' },
      efter: ['partshoering', 'godkendt'],
      andenEnd: 'godkendt',
      kræver: [
        ikkeDød,
        lovenSvarer,
        grundlagetErDer,
        oplysningerneErNye,
        oplysningerneErAfklaret,
        vejledtForinden,
        anmodningerBesvaret,
        klagerOverAktindsigtAfgjort,
        høringenErFærdig,
        begrundelsenKanSkrives,
        brevetErSkrevet,
      ],
      gøresVed: ['AfgørelseTruffet'],
      brev: 'afgoerelse',
    },
    {
      nøgle: 'afsendt',
      titel: { da: 'Brevet sendes', en: 'The letter is sent' },
      siger: {
        da: 'Send afgørelsen. Den virker først, når den er fremme.',
        en: 'Send the decision. It has no effect until it has arrived.',
      },
      roller: ['sagsbehandler', 'leder', 'system'],
      skal: { art: 'altid' },
      efter: ['truffet'],
      gøresVed: ['BrevAfsendt'],
    },
    {
      nøgle: 'virkning',
      titel: { da: 'Afgørelsen får virkning', en: 'The decision takes effect' },
      siger: {
        da: 'Anvis udbetalingen. Sagsvej betaler ikke selv.',
        en: 'Instruct the payment. Sagsvej pays nothing itself.',
      },
      roller: ['sagsbehandler', 'leder', 'system'],
      skal: { art: 'altid' },
      efter: ['truffet', 'afsendt'],
      kræver: [brevetErFremme],
      gøresVed: ['UdbetalingAnvist'],
    },
  ],
}

/** The decision an event belongs to: named in it, or that its letter or hearing is part of. */
function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  if ('afgoerelseId' in event && event.type !== 'KlageModtaget') return event.afgoerelseId
  if ('hoeringId' in event)
    return emne(sag, høringer).alle.find((h) => h.hoeringId === event.hoeringId)?.afgoerelseId
  if (event.type === 'BrevAfsendt') {
    return [...emne(sag, afgørelser).values()].find((a) => a.truffet?.brevId === event.brevId)?.afgoerelseId
  }
  return undefined
}
