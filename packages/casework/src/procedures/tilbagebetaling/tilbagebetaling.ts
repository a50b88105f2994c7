import { parseDay } from '@sagsvej/calendar'
import {
  skalAnmeldesTilPolitiet,
  skalBetaleTilbage,
  tilbagebetalingAfgjortDen,
  tilbagebetalingskravet,
} from '@sagsvej/law'
import { toSteps } from '@sagsvej/rules'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { forsendelser } from '../../forsendelse/forsendelser.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import {
  afgørelsenOm,
  kravetTil,
  TILBAGEBETALINGSAFGØRELSER,
  type Tilbagebetaling,
  tilbagebetalinger,
} from '../../tilbagebetaling/krav.ts'
import { hindring, titel } from '../motor/hindring.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Krav, Sagsgang, Trin } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'

const kravet = ({ sag, gang }: Pick<Stilling, 'sag' | 'gang'>): Tilbagebetaling | undefined =>
  emne(sag, tilbagebetalinger).get(gang.id)

/** Nobody is told to pay back before what they knew was judged. What may be claimed without it says so itself. */
const videndeErVurderet: Krav = {
  nøgle: 'viden',
  titel: titel('Hvad borgeren vidste', 'What the citizen knew'),
  efter: skalBetaleTilbage,
  hindringer: (s) => {
    const one = kravet(s)
    if (!one || one.hvad === 'kontanthjaelp_kan' || one.modBedreVidende !== undefined) return []
    return [
      hindring(
        'skøn',
        'Det er ikke vurderet, om borgeren vidste, at pengene var udbetalt med urette. Vurdér det, med grund.',
        'Whether the citizen knew that the money was paid without right has not been judged. Judge it, with a reason.',
      ),
    ]
  },
}

const afgjortOgMeddelt: Krav = {
  nøgle: 'meddelt',
  titel: titel('Kravet er meddelt', 'The claim was notified'),
  hindringer: (s) => {
    const one = kravet(s)
    const made = one && afgørelsenOm(s.sag, one)?.truffet
    const arrived = made && emne(s.sag, forsendelser).get(made.brevId)?.fremme?.den
    if (made?.tilUgunst && arrived !== undefined && arrived <= s.tider.på) return []
    return [
      hindring(
        'brev',
        'Der er intet krav, der er afgjort og meddelt.',
        'There is no claim that was decided and notified.',
      ),
    ]
  },
}

const erKravsafgørelse = (event: SagBegivenhed, sag: SagTilstand): boolean =>
  artenAf(event, sag) !== undefined

/** The kind of a decision on a claim that was made. */
function artenAf(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  if (event.type !== 'AfgørelseTruffet') return undefined
  const art = emne(sag, afgørelser).get(event.afgoerelseId)?.art
  return art !== undefined && TILBAGEBETALINGSAFGØRELSER[art] !== undefined ? art : undefined
}

const trin: readonly Trin[] = [
  {
    nøgle: 'overvejet',
    titel: { da: 'Der er måske betalt for meget', en: 'Too much may have been paid' },
    siger: {
      da: 'Skriv, for hvilken tid og hvor meget. Intet er krævet endnu.',
      en: 'Write for which time, and how much. Nothing is claimed yet.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: { art: 'altid' },
    gøresVed: ['TilbagebetalingOvervejet'],
  },
  {
    nøgle: 'viden_vurderet',
    titel: { da: 'Hvad vidste borgeren?', en: 'What did the citizen know?' },
    siger: {
      da: 'Vurdér konkret, om borgeren vidste, at pengene var udbetalt med urette. Se på, hvad borgeren fik at vide.',
      en: 'Judge whether the citizen knew that the money was paid without right. Look at what the citizen was told.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når kravet afhænger af det.', en: 'When the claim depends on it.' },
      gælder: (s) => kravet(s)?.hvad !== 'kontanthjaelp_kan',
    },
    gøresVed: ['GodTroVurderet'],
  },
  {
    nøgle: 'krav_afgjort',
    titel: skalBetaleTilbage.bestemmelse.titel,
    siger: {
      da: 'Træf afgørelsen for den sidste dag i perioden. Borgeren høres først.',
      en: 'Prepare and make the decision for the last day of the time. The citizen is heard first.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'altid' },
    efter: ['viden_vurderet'],
    kræver: [videndeErVurderet],
    gøresVed: ['AfgørelseTruffet'],
    tæller: erKravsafgørelse,
  },
  {
    nøgle: 'politi',
    titel: skalAnmeldesTilPolitiet.bestemmelse.titel,
    siger: {
      da: 'Anmeld sagen, når loven siger det.',
      en: 'Report the case where the law says so.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes: { efter: skalAnmeldesTilPolitiet, fra: '2020-01-01' },
    skal: {
      art: 'når',
      siger: {
        da: 'Når kravet er afgjort, og loven siger, at sagen skal anmeldes.',
        en: 'When the claim was decided and the law says that the case must be reported.',
      },
      gælder: (s) => {
        const one = kravet(s)
        const made = one && afgørelsenOm(s.sag, one)?.truffet
        return (
          one?.hvad === 'kontanthjaelp_skal' && made?.tilUgunst === true && loven(s, skalAnmeldesTilPolitiet)
        )
      },
    },
    efter: ['krav_afgjort'],
    kræver: [afgjortOgMeddelt],
    gøresVed: ['KravAnmeldtTilPolitiet'],
  },
  {
    nøgle: 'sluttet',
    titel: { da: 'Kravet er afsluttet', en: 'The claim is ended' },
    siger: {
      da: 'Afslut, når pengene er betalt, eller når kravet er frafaldet, bortfaldet eller overdraget.',
      en: 'End it when the money was paid, or the claim was dropped, has lapsed or was handed over.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: { art: 'kan' },
    gøresVed: ['TilbagebetalingSluttet'],
  },
]

/** From a suspicion that too much was paid to the end of a claim. Rates and interest are not built: no provision gives them. */
export const tilbagebetalingsgang: Sagsgang = {
  nøgle: 'tilbagebetaling',
  titel: { da: 'Tilbagebetaling', en: 'Repayment' },
  siger: {
    da: 'Der er måske betalt for meget. Kommunen vurderer, hvad borgeren vidste, hører borgeren og afgør, om pengene skal betales tilbage.',
    en: 'Too much may have been paid. The municipality judges what the citizen knew, hears the citizen, and decides whether the money must be paid back.',
  },
  begyndesVed: ['TilbagebetalingOvervejet'],
  sluttesVed: ['TilbagebetalingSluttet'],
  id,
  fakta: ({ sag, gang }) => {
    const one = kravet({ sag, gang })
    const made = one && afgørelsenOm(sag, one)?.truffet
    return one && made
      ? [
          [tilbagebetalingAfgjortDen, made.den],
          [tilbagebetalingskravet, toSteps('kr', String(one.beløb))],
        ]
      : []
  },
  trin,
}

function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  if ('kravId' in event) return event.kravId
  const art = artenAf(event, sag)
  if (art === undefined || event.type !== 'AfgørelseTruffet') return undefined
  return kravetTil(sag, art, parseDay(event.paa))?.kravId ?? 'intet krav'
}
