import { skalIRehabiliteringsteam, teamfrist } from '@sagsvej/law'
import { erÅbent, møderI } from '../../rehabilitering/moeder.ts'
import { ikkeDød } from '../afgoerelse/krav.ts'
import type { Trin } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import {
  borgerenHarDen,
  borgerenVarMed,
  derErEnIndstilling,
  detSendteStår,
  indkaldelsenErFremme,
  teametErILoven,
  teametHarDen,
  teametVarSamlet,
} from './krav.ts'
import { detHoldteMøde } from './stillingen.ts'
import { teametSkal } from './teamet-skal.ts'

const findes = {
  efter: skalIRehabiliteringsteam,
  fra: '2013-01-01',
  til: '2026-06-30',
  dag: 'begyndelsen',
} as const

const SKAL = {
  art: 'når',
  siger: {
    da: 'Når sagen skal i teamet.',
    en: 'When the case must go to the team.',
  },
  gælder: teametSkal,
} as const

/** No meeting is called to, and none was held since the case was put before the team. */
const mødeMangler = (s: Stilling): boolean => {
  if (møderI(s.sag, s.gang.id).some(erÅbent)) return false
  return detHoldteMøde(s) === undefined
}

/** The meeting of the team, from the call to the recommendation. */
export const mødetrin: readonly Trin[] = [
  {
    nøgle: 'indkaldt',
    titel: { da: 'Indkaldelse til rehabiliteringsmøde', en: 'Call to the rehabilitation meeting' },
    siger: {
      da: 'Find en tid på dagsordenen. Skriv, hvem der sidder i teamet, hvem der ellers er med, at borgeren må tage en bisidder med, og at borgeren selv skal komme.',
      en: 'Find a time in the agenda. Write who sits in the team, who else is there, that the citizen may bring a companion, and that the citizen must come in person.',
    },
    roller: ['sagsbehandler', 'leder', 'team'],
    findes,
    skal: { ...SKAL, gælder: (s) => (mødeMangler(s) ? teametSkal(s) : false) },
    kræver: [ikkeDød, teametErILoven],
    frist: teamfrist,
    gøresVed: ['RehabiliteringsmødeIndkaldt'],
    brev: 'indkaldelse_til_rehabiliteringsmoede',
    gentages: true,
  },
  {
    nøgle: 'aendret',
    titel: { da: 'Mødet flyttes eller aflyses', en: 'The meeting is moved or cancelled' },
    siger: {
      da: 'Skriv hvorfor, og hvis ønske det var.',
      en: 'Write why, and whose wish it was.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler', 'leder', 'team'],
    findes,
    skal: { art: 'kan' },
    gøresVed: ['RehabiliteringsmødeFlyttet', 'RehabiliteringsmødeAflyst'],
    gentages: true,
  },
  {
    nøgle: 'udeblevet',
    titel: { da: 'Borgeren udeblev', en: 'The citizen stayed away' },
    siger: {
      da: 'Skriv, hvad borgeren har sagt om hvorfor. Borgeren har pligt til selv at komme, også med en repræsentant. Indkald igen.',
      en: 'Write what the citizen said of why. The citizen must come in person, also with a representative. Call again.',
    },
    roller: ['sagsbehandler', 'leder', 'team'],
    findes,
    skal: { art: 'kan' },
    gøresVed: ['UdeblevFraRehabiliteringsmøde'],
    gentages: true,
  },
  {
    nøgle: 'holdt',
    titel: { da: 'Rehabiliteringsmødet', en: 'The rehabilitation meeting' },
    siger: {
      da: 'Tal med borgeren om helbred, arbejde, indsatser og ønsker. Skriv, hvem der var med, og hvad der blev sagt.',
      en: 'Talk with the citizen of health, work, measures and wishes. Write who was there, and what was said.',
    },
    roller: ['team', 'sagsbehandler', 'leder'],
    findes,
    skal: SKAL,
    efter: ['forberedende_del', 'sendt', 'indkaldt'],
    kræver: [teametErILoven, detSendteStår, borgerenHarDen, teametHarDen, indkaldelsenErFremme],
    frist: teamfrist,
    gøresVed: ['RehabiliteringsmødeHoldt'],
  },
  {
    nøgle: 'forelagt_igen',
    titel: { da: 'Sagen forelægges igen', en: 'The case is put before the team again' },
    siger: {
      da: 'Vil kommunen ikke følge indstillingen, skal teamet se sagen igen, før der træffes afgørelse. Skriv hvorfor.',
      en: 'If the municipality will not follow the recommendation the team must see the case again before a decision. Write why.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes,
    skal: { art: 'kan' },
    kræver: [derErEnIndstilling, teametErILoven],
    gøresVed: ['ForelagtIgen'],
  },
  {
    nøgle: 'indstilling',
    titel: { da: 'Teamets indstilling', en: 'The team’s recommendation' },
    siger: {
      da: 'Skriv, hvad teamet anbefaler, hvad det har lagt vægt på, og hvorfor. Det er ikke en afgørelse.',
      en: 'Write what the team recommends, what weighed, and why. It is no decision.',
    },
    roller: ['team'],
    findes,
    skal: SKAL,
    efter: ['holdt', 'forelagt_igen'],
    kræver: [teametErILoven, detSendteStår, borgerenVarMed, teametVarSamlet],
    gøresVed: ['IndstillingAfgivet'],
  },
]
