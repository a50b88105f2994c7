import { type Day, isNever } from '@sagsvej/calendar'
import {
  ansøgtOmFleksydelseDen,
  beskedOmVisitation,
  blevVisiteretDen,
  erVisiteretTilFleksjob,
  udmeldelseModtagetDen,
  ønskedeIkkeTilmelding,
} from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { fejl, læst } from '@sagsvej/rules/read'
import { afgørelser } from '../afgoerelse/afgoerelser.ts'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { direkte, egneFelter, gjort, type Kommandoart, kommando } from '../kommandoer/kommando.ts'
import { findes, ikkeFremtid, ved } from '../kommandoer/regler.ts'
import { faktum } from '../oplysninger/faktum.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import {
  BidragBetalt,
  BidragsrykkerSendt,
  FleksydelseSøgt,
  FleksydelseUdmeldt,
  UdmeldtForBidrag,
  VisitationsbeskedGivet,
} from './begivenheder.ts'

const afVisitationen = findes(
  'fleksjobafgoerelseId',
  { da: 'en afgørelse om fleksjob', en: 'a decision on a flex job' },
  afgørelser,
)

/** What can be asked of the flexi-benefit scheme. */
export const fleksydelseskommandoer: readonly Kommandoart[] = [
  direkte(
    'GivBeskedOmVisitation',
    { da: 'Giv besked om visitationen til fleksjob', en: 'Give notice of the flex job finding' },
    VisitationsbeskedGivet,
    [
      afVisitationen,
      // Where the act sets a day, the notice goes to Udbetaling Danmark; before that the municipality ran the scheme itself.
      ({ fleksjobafgoerelseId, til }, sag, { den }) => {
        const found = emne(sag, afgørelser).get(fleksjobafgoerelseId)?.truffet?.den
        const given = [
          [erVisiteretTilFleksjob, true],
          [blevVisiteretDen, found],
        ] as const
        const { udfald } = evaluate(beskedOmVisitation.led, sagskontekst(sag, given, { på: den, kendt: den }))
        const outside = udfald.art === 'værdi' && !isNever(udfald.værdi as Day)
        return outside === (til === 'udbetaling_danmark') ? [] : [ved('til', forkertModtager(outside))]
      },
    ],
  ),
  kommando({
    type: 'UdmeldFleksydelse',
    titel: { da: 'Meld dig ud af fleksydelsesordningen', en: 'Leave the flexi-benefit scheme' },
    felter: egneFelter(FleksydelseUdmeldt),
    regler: [
      afVisitationen,
      ikkeFremtid('modtaget'),
      ({ dokumentId }, sag) =>
        emne(sag, dokumenter).get(dokumentId)?.udefra ? [] : [ved('dokumentId', ikkeSkriftligt())],
    ],
    giver: (asked, _sag, om) =>
      læst([
        gjort(FleksydelseUdmeldt, asked, om),
        faktum(udmeldelseModtagetDen, asked.modtaget, 'borger', om),
        faktum(ønskedeIkkeTilmelding, asked.oenskedeIkke, 'borger', om),
      ]),
  }),
  direkte(
    'SendBidragsrykker',
    { da: 'Send en rykker for bidraget', en: 'Send a reminder of the contribution' },
    BidragsrykkerSendt,
    [afVisitationen, ikkeFremtid('sendt')],
  ),
  direkte('MeldBidragBetalt', { da: 'Bidraget er betalt', en: 'The contribution is paid' }, BidragBetalt, [
    afVisitationen,
    ikkeFremtid('betalt'),
  ]),
  direkte(
    'UdmeldForBidrag',
    { da: 'Meld ud, fordi bidraget ikke er betalt', en: 'Remove for the unpaid contribution' },
    UdmeldtForBidrag,
    [afVisitationen],
  ),
  kommando({
    type: 'SøgFleksydelse',
    titel: { da: 'Søg fleksydelse', en: 'Apply for flexi-benefit' },
    felter: egneFelter(FleksydelseSøgt),
    regler: [afVisitationen, ikkeFremtid('modtaget')],
    giver: (asked, _sag, om) =>
      læst([gjort(FleksydelseSøgt, asked, om), faktum(ansøgtOmFleksydelseDen, asked.modtaget, 'borger', om)]),
  }),
]

const forkertModtager = (outside: boolean) =>
  outside
    ? fejl(
        'ikkeMuligt',
        'Udbetaling Danmark står for ordningen den dag. Giv dem besked; de fortæller borgeren om tilmeldingen.',
        'Udbetaling Danmark runs the scheme that day. Tell them; they tell the citizen of the enrolment.',
      )
    : fejl(
        'ikkeMuligt',
        'Kommunen står selv for ordningen den dag. Fortæl borgeren, at tilmeldingen sker af sig selv, og hvordan man melder sig ud.',
        'The municipality runs the scheme itself that day. Tell the citizen that enrolment is automatic, and how to leave.',
      )
const ikkeSkriftligt = () =>
  fejl(
    'ikkeMuligt',
    'Udmeldelsen skal være skriftlig. Registrér brevet eller mailen fra borgeren som et dokument først.',
    'The withdrawal must be in writing. Register the citizen’s letter or mail as a document first.',
  )
